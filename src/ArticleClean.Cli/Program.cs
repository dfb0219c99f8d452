using ArticleClean.Cli;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Streams;

StandardDescriptors.Secure();
var messages = new Messages(StandardError.Open());
return (int)Interruption.Run(cancellation => Application.Run(args, messages, cancellation));
