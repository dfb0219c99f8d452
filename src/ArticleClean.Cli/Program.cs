using ArticleClean.Cli;
using ArticleClean.Cli.Reporting;

var messages = new Messages(Console.OpenStandardError());
return (int)Interruption.Run(cancellation => Application.Run(args, messages, cancellation));
