using Plumbline.Instruments.Drafts;
using Plumbline.Instruments.Rulesets;

namespace Plumbline.Instruments.Changes;

/// <summary>Compares two versions of an instrument and says of each difference what it means for cases that were judged on the earlier one.</summary>
public static class InstrumentChanges
{
    /// <summary>Every difference, in the order of the later version; empty when both say the same.</summary>
    public static IReadOnlyList<InstrumentChange> Between(Instrument earlier, Instrument later)
    {
        var (old, @new) = (earlier.Draft, later.Draft);
        IReadOnlyList<InstrumentChange> found =
        [
            .. OfWhole(old, @new),
            .. StandardChanges.Between(old, @new),
            .. ListChanges.Between(old, @new),
            .. QuestionChanges.Between(old, @new),
            .. OfGroups(old, @new),
            .. OfAids(old, @new),
        ];
        return found.Count > 0 && old.Id == @new.Id && old.Version == @new.Version && old.Status == InstrumentStatus.Published
            ? [Of("version-reused", old.Id, $"version {old.Version} stands twice with different content"), .. found]
            : found;
    }

    internal static InstrumentChange Of(string code, string subject, string what) => new(ChangeKinds.Of(code), subject, what);

    internal static InstrumentChange Of(string code, string subject, string was, string @is) => Of(code, subject, $"was \"{was}\", is \"{@is}\"");

    /// <summary>A text that nobody judges: its English or only its Welsh changed.</summary>
    internal static IEnumerable<InstrumentChange> OfText(string code, string subject, LocalText? was, LocalText? @is)
    {
        if (was == @is)
        {
            yield break;
        }

        yield return was?.English == @is?.English
            ? Of("translation-changed", subject, was?.Welsh ?? "", @is?.Welsh ?? "")
            : Of(code, subject, was?.English ?? "", @is?.English ?? "");
    }

    private static IEnumerable<InstrumentChange> OfWhole(InstrumentDraft old, InstrumentDraft @new) =>
    [
        .. old.Id == @new.Id ? [] : new[] { Of("instrument-renamed", @new.Id, old.Id, @new.Id) },
        .. OfText("title-changed", @new.Id, old.Title, @new.Title),
        .. @new.Languages.Except(old.Languages).Select(language => Of("language-added", @new.Id, language.Code())),
        .. old.Languages.Except(@new.Languages).Select(language => Of("language-removed", @new.Id, language.Code())),
        .. old.Languages[0] == @new.Languages[0] || !old.Languages.Contains(@new.Languages[0]) ? []
            : new[] { Of("text-changed", @new.Id, $"forms open in {@new.Languages[0].Code()}") },
        .. OfRules(@new.Id, old.Rules, @new.Rules),
        .. old.EvidenceFor.SequenceEqual(@new.EvidenceFor) ? []
            : new[] { Of("evidence-rule-changed", @new.Id, Codes(old), Codes(@new)) },
    ];

    private static string Codes(InstrumentDraft draft) => string.Join(", ", draft.EvidenceFor.Select(answer => answer.Code()));

    private static IEnumerable<InstrumentChange> OfRules(string instrument, Ruleset was, Ruleset @is)
    {
        if (was.RatesAs(@is))
        {
            return was.Texts.Zip(@is.Texts).SelectMany(pair => OfText("text-changed", pair.Second.Subject, pair.First.Text, pair.Second.Text));
        }

        return (was, @is) switch
        {
            (PooledShare one, PooledShare other) => [Of("comments-changed", instrument, Lines(one), Lines(other))],
            _ when was.Kind == @is.Kind => [Of("ruleset-changed", instrument, $"the rules of {@is.Kind} are others")],
            _ => [Of("ruleset-changed", instrument, was.Kind, @is.Kind)],
        };

        static string Lines(PooledShare rules) => string.Join(", ", rules.Words.Select(comment => $"{comment.Word} from {comment.From}"));
    }

    private static IEnumerable<InstrumentChange> OfGroups(InstrumentDraft old, InstrumentDraft @new) =>
        @new.Groups.Join(old.Groups, @is => @is.Name, was => was.Name, (@is, was) => (Was: was, Is: @is))
            .SelectMany(pair =>
                OfText("text-changed", pair.Is.Name, pair.Was.Title, pair.Is.Title).Concat(OfText("text-changed", pair.Is.Name, pair.Was.Hint, pair.Is.Hint)));

    private static IEnumerable<InstrumentChange> OfAids(InstrumentDraft old, InstrumentDraft @new)
    {
        var (was, @is) = (old.Aids.ToDictionary(aid => aid.Name), @new.Aids.ToDictionary(aid => aid.Name));
        return was.Keys.Union(@is.Keys).Where(name => !Same(was.GetValueOrDefault(name), @is.GetValueOrDefault(name)))
            .Select(name =>
                Of("aid-changed", name, was.ContainsKey(name) ? @is.ContainsKey(name) ? "is worked out or worded otherwise" : "is gone" : "is new"));

        static bool Same(Aids.Aid? left, Aids.Aid? right) =>
            left is not null && right is not null && left.Inputs.SequenceEqual(right.Inputs) && left with { Inputs = right.Inputs } == right;
    }
}
