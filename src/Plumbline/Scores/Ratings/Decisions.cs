using Plumbline.Instruments.Rulesets;

namespace Plumbline.Scores.Ratings;

/// <summary>The decisions of people laid over what the rule gave, each once and each within its limits.</summary>
internal sealed class Decisions(IReadOnlyList<PanelDecision> all)
{
    private readonly HashSet<PanelDecision> used = [];

    public List<Refusal> Refusals { get; } = [];

    /// <summary>The rating with the decision on it, if there is one.</summary>
    /// <param name="mayMove">Why discretion may not move it to a band, or null where it may; null itself where the ruleset knows no discretion.</param>
    public Score On(Score computed, IReadOnlyList<Band> words, Func<Band, string?>? mayMove)
    {
        var decisions = all.Where(decision => decision.Id == computed.Id).ToList();
        used.UnionWith(decisions);
        if (decisions.Count == 0)
        {
            return computed;
        }

        if (decisions.Count > 1)
        {
            return Refused(computed, decisions[1], "decided-twice", $"{decisions.Count} decisions on one rating; record the one that stands");
        }

        var decision = decisions[0];
        if (words.FirstOrDefault(band => band.Word == decision.Word) is not { } word)
        {
            return Refused(
                computed,
                decision,
                "unknown-word",
                $"there is no word {decision.Word}",
                Spelling.Suggest(decision.Word, words.Select(band => band.Word)) ?? $"words are {string.Join(", ", words.Select(band => band.Word))}");
        }

        if (string.IsNullOrWhiteSpace(decision.Reason.English))
        {
            return Refused(computed, decision, "reason-missing", "a decision needs its reason");
        }

        return decision.Kind switch
        {
            PanelDecisionKind.Given when computed.Share is { Base: > 0 } =>
                Refused(computed, decision, "given-though-computed", "the cases rate this; it can be moved by discretion or overridden, not given"),
            PanelDecisionKind.Discretion when mayMove is null || computed.Band is null =>
                Refused(computed, decision, "no-discretion", "the ruleset gives a panel no discretion here"),
            PanelDecisionKind.Discretion when mayMove(word) is { } limit => Refused(computed, decision, "beyond-discretion", limit),
            PanelDecisionKind.Override when !PanelDecision.Senior.Contains(decision.By) =>
                Refused(
                    computed,
                    decision,
                    "role-may-not-override",
                    $"{decision.By} may not override a rating",
                    $"{string.Join(", ", PanelDecision.Senior)} may"),
            _ => computed with { Band = word, Computed = computed.Band, Decision = decision, Because = decision.Reason, ByRule = computed.Because },
        };
    }

    /// <summary>Refuses what nothing asked for.</summary>
    public void Close(IEnumerable<string> known)
    {
        var ids = known.ToList();
        foreach (var decision in all.Where(decision => !used.Contains(decision)))
        {
            Refusals.Add(new Refusal("unknown-rating", $"there is nothing to decide with the id {decision.Id}")
            {
                Subject = decision.Id, Place = decision.Place, Suggestion = Spelling.Suggest(decision.Id, ids),
            });
        }
    }

    private Score Refused(Score computed, PanelDecision decision, string code, string message, string? suggestion = null)
    {
        Refusals.Add(new Refusal(code, message) { Subject = decision.Id, Place = decision.Place, Suggestion = suggestion });
        return computed;
    }
}
