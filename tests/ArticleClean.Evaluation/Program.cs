using ArticleClean.Evaluation;
using ArticleClean.Evaluation.Commands;

const string Usage = """
    Scores the program against labelled pages, and trains its model.

      evaluate [--floors]        score the shipped model; with --floors, fail where a figure is below its floor
      evaluate FOLDER            the same for the pages of a folder: html/ID.html.gz and, beside html, one of
                                 ground-truth/ID.json (WCXB's layout), expected/ID.html.gz (that of Readability's tests),
                                 annotations.jsonl (an object {id, url, with, without} a line, as in Trafilatura's set)
      crossvalidate [--output FOLDER] [--models FOLDER] [--floors]
                                 train on four fifths of the domains, score on the fifth, five times;
                                 --output gets the texts that come out, a file of JSON Lines a set, for its own scorer;
                                 --models keeps the models of the folds, and reads them where they are there
      train                      train on all pages, and write the model that ships
      fit-boundaries             fit the model that tells glued words from names, and write it
      crossvalidate-text [--output FOLDER] [--models FOLDER] [--floors]
                                 the same for stripped text: real texts, news pages and the cases of residue-dev;
                                 --output gets what comes out, a JSON file a set, for the cases' own scorer;
                                 --models keeps the models of the folds, and reads them where they are there
      fit-thresholds MODELS      fit the thresholds for stripped text to what the models of the folds say, and print them
      train-text                 train on all stripped texts, and write the model for them that ships
      structure [--floors]       how much of the expected pages' structure comes out as such in Markdown, over readability-dev
      check                      score the shipped model on a fixed sample of pages, against its floors

    The benchmark folder is named by ARTICLECLEAN_BENCHMARKS; by default it is ../shared/benchmarks beside the repository.
    """;

var progress = new Progress(Console.Error);
switch (args)
{
    case ["evaluate"] or ["evaluate", "--floors"]:
        return EvaluateCommand.Run(args.Length == 2, progress);
    case ["evaluate", var folder] when !folder.StartsWith('-'):
        return EvaluateCommand.Run(folder, progress);
    case ["crossvalidate", .. var rest] when AreOptions(rest):
        return CrossValidateCommand.Run(ValueOf("--output", rest), ValueOf("--models", rest), rest.Contains("--floors"), progress);
    case ["train"]:
        return TrainCommand.Run(progress);
    case ["fit-boundaries"]:
        return FitBoundariesCommand.Run(progress);
    case ["crossvalidate-text", .. var rest] when AreOptions(rest):
        return CrossValidateTextCommand.Run(ValueOf("--output", rest), ValueOf("--models", rest), rest.Contains("--floors"), progress);
    case ["fit-thresholds", var models]:
        return FitThresholdsCommand.Run(models, progress);
    case ["train-text"]:
        return TrainTextCommand.Run(progress);
    case ["structure"] or ["structure", "--floors"]:
        return StructureCommand.Run(args.Length == 2, progress);
    case ["check"]:
        return CheckCommand.Run(progress);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static bool AreOptions(string[] rest)
{
    for (var i = 0; i < rest.Length; i++)
        if (rest[i] is "--output" or "--models" ? ++i == rest.Length : rest[i] != "--floors") return false;
    return true;
}

static string? ValueOf(string option, string[] rest) => Array.IndexOf(rest, option) is >= 0 and var index ? rest[index + 1] : null;
