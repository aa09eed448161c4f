export {
  ErrorDetail,
  ErrorResponse,
} from "./generated/error-response.js";
