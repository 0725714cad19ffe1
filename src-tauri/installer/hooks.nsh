; The check box of the uninstaller, "delete the data of the program", knows only the folder named after the identifier, where the web view keeps its
; cache. The record of the person lies where src-tauri/src/window/paths.rs says: whoever ticks the box means that.
!macro NSIS_HOOK_POSTUNINSTALL
  ${If} $DeleteAppDataCheckboxState = 1
  ${AndIf} $UpdateMode <> 1
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\Trittsicher\Trittsicher\data"
    RMDir "$LOCALAPPDATA\Trittsicher\Trittsicher"
    RMDir "$LOCALAPPDATA\Trittsicher"
  ${EndIf}
!macroend
