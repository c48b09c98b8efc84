using System.Text.RegularExpressions;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;

namespace Plumbline.Files.Instruments;

/// <summary>The type of a question as files write it: <c>select_one LIST</c>, <c>select_multiple LIST or_other</c>, <c>integer</c>. One place for reading
/// and for writing.</summary>
/// <param name="Type">Before it is known what the list offers, so that a judgement is <see cref="KnownTypes.SelectOne"/> here.</param>
/// <param name="List">Empty for a type without choices.</param>
internal sealed partial record TypeText(AnswerType Type, string List, bool HasOther)
{
    /// <summary>Every spelling of a type without choices that form tools take, in lower case.</summary>
    private static readonly Dictionary<string, AnswerType> Plain = KnownTypes.All.Where(type => !type.HasChoices).ToDictionary(type => type.Word)
        .Concat(new Dictionary<string, AnswerType>
        {
            ["int"] = KnownTypes.WholeNumber,
            ["string"] = KnownTypes.Text,
            ["add integer prompt"] = KnownTypes.WholeNumber,
            ["add decimal prompt"] = KnownTypes.DecimalNumber,
            ["add text prompt"] = KnownTypes.Text,
            ["add note prompt"] = KnownTypes.Note,
            ["add date prompt"] = KnownTypes.Date,
        }).ToDictionary();

    /// <summary>Every type that a file may name, for suggestions.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [.. KnownTypes.All.Select(type => type == KnownTypes.Judgement ? type.Word : type.HasChoices ? $"{type.Word} LIST" : type.Word)];

    /// <summary>The type that a text names in any spelling of form tools, or null.</summary>
    public static TypeText? Of(string written)
    {
        var word = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Plain.TryGetValue(word.ToLowerInvariant(), out var type))
        {
            return new TypeText(type, "", false);
        }

        return Select().Match(word) is { Success: true } found && !found.Groups["list"].Value.StartsWith("${", StringComparison.Ordinal)
            ? new TypeText(found.Groups["many"].Success ? KnownTypes.SelectMultiple : KnownTypes.SelectOne, found.Groups["list"].Value,
                found.Groups["other"].Success)
            : null;
    }

    /// <summary>As form tools read it, who know no judgement but a list.</summary>
    public static string Of(Question question) => !question.Type.HasChoices
        ? question.Type.Word
        : $"{(question.IsJudgement ? KnownTypes.SelectOne : question.Type).Word} {question.Choices}{(question.HasOther ? " or_other" : "")}";

    /// <summary>The type once it is known what its list offers.</summary>
    public AnswerType Given(IReadOnlyList<Choice>? choices) => Type == KnownTypes.SelectOne && !HasOther ? KnownTypes.OneOf(choices) : Type;

    [GeneratedRegex(
        @"^(?:add )?(?:(?<one>select[ _]?one|select1)|(?<many>select[ _]?multiple|select[ _]all[ _]that[ _]apply))(?: prompt)?"
        + @"(?: (?:from|using))? (?<list>\S+?)(?<other> (?:or[ _]other|or specify other))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Select();
}
