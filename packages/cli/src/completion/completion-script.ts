/** The shells that are known. */
export const shells = ["bash", "zsh", "fish"] as const;

// Each asks the program itself, so that it never falls behind; without an answer it completes files.
const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `# zopa-ob in bash
_zopa_ob() {
  local IFS=$'\\n' words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=($(zopa-ob __complete -- "\${words[@]}" 2>/dev/null | cut -f1))
}
complete -o default -F _zopa_ob zopa-ob`,
  zsh: `#compdef zopa-ob
_zopa_ob() {
  local -a found
  local line
  for line in "\${(@f)$(zopa-ob __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  if (( \${#found} )); then _describe 'zopa-ob' found; else _files; fi
}
if [[ $funcstack[1] == _zopa-ob ]]; then _zopa_ob "$@"; else compdef _zopa_ob zopa-ob; fi`,
  fish: `# zopa-ob in fish
function __zopa_ob
  set -l words (commandline -opc)[2..] (commandline -ct)
  zopa-ob __complete -- $words 2>/dev/null
end
complete -c zopa-ob -a '(__zopa_ob)'`,
};

/** The script to be loaded by a shell. */
export function completionScript(shell: (typeof shells)[number]): string {
  return scripts[shell];
}
