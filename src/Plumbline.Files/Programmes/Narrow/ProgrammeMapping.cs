using Plumbline.Files.Yaml;
using Plumbline.Instruments;

namespace Plumbline.Files.Programmes.Narrow;

/// <summary>How somebody else's table of judgements is to be read: what its columns, answers and questions are called. docs/methods/scoring.md describes
/// its file.</summary>
public sealed record ProgrammeMapping
{
    private const string MissingWord = "missing";

    public const string InspectionName = "inspection";
    public const string CaseName = "case";
    public const string QuestionName = "question";
    public const string AnswerName = "answer";

    /// <summary>What a table has to say of each judgement.</summary>
    public static IReadOnlyList<string> Names { get; } = [InspectionName, CaseName, QuestionName, AnswerName];

    /// <summary>The id and version of the instrument, as <c>core-case@2009.1</c>; null when the mapping does not name it.</summary>
    public string? Instrument { get; init; }

    /// <summary>The column of each of <see cref="Names"/>, where it is called otherwise.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>What the words and numbers of the answer column mean, beside the words that everybody may use.</summary>
    public IReadOnlyDictionary<string, Answer> Answers { get; init; } = new Dictionary<string, Answer>();

    /// <summary>What our questions are called there.</summary>
    public IReadOnlyDictionary<string, string> Questions { get; init; } = new Dictionary<string, string>();

    /// <summary>Every text that stands for an answer: those of the mapping before the codes of the instrument and <c>true</c> and <c>false</c>.</summary>
    public IEnumerable<string> Words => Answers.Keys.Concat(Plumbline.Instruments.Answers.Codes).Concat(["true", "false"]);

    public string ColumnOf(string name) => Columns.GetValueOrDefault(name, name);

    public Answer? AnswerOf(string text) => Answers.TryGetValue(text, out var mapped) ? mapped : text switch
    {
        "" => Answer.Missing,
        "true" => Answer.Yes,
        "false" => Answer.No,
        _ => Plumbline.Instruments.Answers.FromCode(text),
    };

    /// <summary>The mapping that a file states, or every fault in it.</summary>
    public static Result<ProgrammeMapping> Read(string path)
    {
        var refusals = new Faults();
        if (YamlFile.Read(path, path, refusals) is not { } file)
        {
            return Result.Refused<ProgrammeMapping>(refusals);
        }

        var mapping = new ProgrammeMapping
        {
            Instrument = file.Filled("instrument"),
            Columns = TextsOf(file.Map("columns"), name => Names.Contains(name) ? null : Spelling.Suggest(name, Names) ?? $"use {string.Join(", ", Names)}"),
            Answers = AnswersOf(file.Map("answers")),
            Questions = TextsOf(file.Map("questions"), _ => null),
        };
        file.Close();
        return Result.From(refusals, () => mapping);
    }

    private static Dictionary<string, string> TextsOf(YamlMap? map, Func<string, string?> faultOf)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in map?.Names() ?? [])
        {
            texts[name] = map!.Text(name);
            if (faultOf(name) is { } suggestion)
            {
                map.Refuse("value-unknown", $"there is nothing called {name} in a judgement; {suggestion}", map.PlaceOf(name));
            }
        }

        return texts;
    }

    private static Dictionary<string, Answer> AnswersOf(YamlMap? map)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var code in map?.Names() ?? [])
        {
            if ((code == MissingWord ? Answer.Missing : Plumbline.Instruments.Answers.FromCode(code)) is not { } answer)
            {
                map!.Refuse("value-unknown", $"{code} is no answer; use {string.Join(", ", Plumbline.Instruments.Answers.Codes)} or {MissingWord}",
                    map.PlaceOf(code));
                _ = map.Texts(code);
                continue;
            }

            foreach (var text in map!.Texts(code).Where(text => !answers.TryAdd(text, answer)))
            {
                map.Refuse("code-twice", $"\"{text}\" stands for two answers", map.PlaceOf(code));
            }
        }

        return answers;
    }
}
