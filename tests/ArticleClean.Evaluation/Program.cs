using ArticleClean.Evaluation;
using ArticleClean.Evaluation.Commands;

const string Usage = """
    Scores the program against labelled pages, and trains its model.

      evaluate [--floors]        score the shipped model; with --floors, fail where a figure is below its floor
      crossvalidate [--floors]   train on four fifths of the domains, score on the fifth, five times
      train                      train on all pages, and write the model that ships
      check                      score the shipped model on a fixed sample of pages, against its floors

    The benchmark folder is named by ARTICLECLEAN_BENCHMARKS; by default it is ../shared/benchmarks beside the repository.
    """;

var progress = new Progress(Console.Error);
switch (args)
{
    case ["evaluate", .. var rest]:
        return EvaluateCommand.Run(rest is ["--floors"], progress);
    case ["crossvalidate", .. var rest]:
        return CrossValidateCommand.Run(rest is ["--floors"], progress);
    case ["train"]:
        return TrainCommand.Run(progress);
    case ["check"]:
        return CheckCommand.Run(progress);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
