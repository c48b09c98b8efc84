using Microsoft.Extensions.Primitives;
using Plumbline.Instruments;
using Plumbline.Instruments.Aids;

namespace Plumbline.Web.Features.Assessments.Aids;

/// <summary>What was typed into the aids of a page. It is shown again and worked with, and never kept.</summary>
/// <param name="Texts">By the name of their field, as typed.</param>
/// <param name="Asked">The name of the aid that was asked for, if one was.</param>
internal sealed record TypedNumbers(IReadOnlyDictionary<string, string> Texts, string? Asked)
{
    /// <summary>Longer texts are no numbers, and only as much of them is shown again.</summary>
    private const int Longest = 40;

    public static TypedNumbers None { get; } = new(new Dictionary<string, string>(), null);

    public static TypedNumbers Of(IEnumerable<KeyValuePair<string, StringValues>> sent, Instrument instrument)
    {
        var fields = instrument.Aids.SelectMany(aid => aid.Aid.Inputs.Select(input => AidFields.Of(aid.Aid, input))).ToHashSet(StringComparer.Ordinal);
        var given = sent
            .Where(field => field.Key == AidFields.Asked || fields.Contains(field.Key))
            .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal);
        var texts = fields.Where(given.ContainsKey).Select(field => (Field: field, Text: given[field].Trim())).Where(typed => typed.Text.Length > 0)
            .ToDictionary(typed => typed.Field, typed => typed.Text[..Math.Min(Longest, typed.Text.Length)]);
        return new TypedNumbers(texts, given.GetValueOrDefault(AidFields.Asked));
    }

    public bool IsEmpty => Texts.Count == 0 && Asked is null;

    public string? TextIn(Aid aid, AidInput input) => Texts.GetValueOrDefault(AidFields.Of(aid, input));

    /// <summary>Whether a number is wrong, or is asked for and not there.</summary>
    public bool IsFault(CompiledAid aid, AidInput input) =>
        TextIn(aid.Aid, input) is { } text ? aid.FaultOf(input.Name, text) is not null : Asked == aid.Aid.Name;
}
