@main enum LineEcho { static func main() {} }
