import TelequizCommands

TelequizProgram.main()
