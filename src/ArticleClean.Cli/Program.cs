using ArticleClean.Cli;
using ArticleClean.Cli.Reporting;

var messages = new Messages(StandardError.Open());
return (int)Interruption.Run(cancellation => Application.Run(args, messages, cancellation));
