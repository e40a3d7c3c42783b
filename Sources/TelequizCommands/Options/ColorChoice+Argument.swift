public import ArgumentParser
public import TerminalText

extension ColorChoice: ExpressibleByArgument {}
