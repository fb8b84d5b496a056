"""The files that Backstep brings: scenarios, data, icons, desktop files. No code: a package only to be found as one."""
