import { playFaults } from "./__fixtures__/play-faults.js";

playFaults(["token", "consent", "resource", "transport"]);
