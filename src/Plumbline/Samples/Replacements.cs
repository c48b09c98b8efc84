namespace Plumbline.Samples;

/// <summary>Replaces drawn cases from the reserve by rule, so that nobody chooses who comes in.</summary>
public static class Replacements
{
    public const string ReasonUnknownCode = "reason-unknown";

    /// <summary>
    /// Makes the replacements one after the other. In comes the case of the reserve, not yet used, of the same stratum, that breaks no floor and no cap;
    /// of several the one that shares the most margin values with the case that fell out, and of those the first in the order of the draw.
    /// </summary>
    /// <returns>The sample after all of them, or every replacement that cannot be made; then none is.</returns>
    public static Result<ReplacedSample> Make(Drawn drawn, IReadOnlyList<Replacement> replacements)
    {
        var sample = drawn.Sample.ToList();
        var reserve = drawn.Reserve.ToList();
        var exchanges = new List<Exchange>();
        var refusals = new List<Refusal>();
        foreach (var replacement in replacements)
        {
            var at = sample.FindIndex(one => one.Case.Id == replacement.CaseId);
            if (at < 0)
            {
                var isOut = exchanges.Any(exchange => exchange.Out == replacement.CaseId);
                refusals.Add(new Refusal("not-in-sample", isOut ? "this case was replaced already" : "this case is not in the sample")
                {
                    Subject = replacement.CaseId,
                    Suggestion = Spelling.Suggest(replacement.CaseId, sample.Select(one => one.Case.Id)),
                });
                continue;
            }

            var reasons = drawn.Design.Reasons.Select(reason => reason.Id).ToList();
            if (!reasons.Contains(replacement.Reason))
            {
                refusals.Add(
                    new Refusal(
                        ReasonUnknownCode,
                        $"\"{replacement.Reason}\" is no reason of the design; the reasons are {(reasons.Count == 0 ? "none" : string.Join(", ", reasons))}")
                    {
                        Subject = replacement.CaseId, Suggestion = Spelling.Suggest(replacement.Reason, reasons),
                    });
                continue;
            }

            if (Next(drawn, sample, reserve, sample[at]) is not { } next)
            {
                refusals.Add(new Refusal("reserve-used-up", Why(reserve, sample[at])) { Subject = replacement.CaseId });
                continue;
            }

            exchanges.Add(new Exchange(replacement.CaseId, replacement.Reason, next.Case.Id));
            reserve.Remove(next);
            sample[at] = next;
        }

        return Result.From(refusals, () => new ReplacedSample(drawn, sample, exchanges));
    }

    private static DrawnCase? Next(Drawn drawn, List<DrawnCase> sample, List<DrawnCase> reserve, DrawnCase leaving)
    {
        var staying = sample.Where(one => one != leaving).ToList();
        var fields = MarginFields.Of(drawn.Design, drawn.Caseload);
        return reserve
            .Where(one => one.Stratum == leaving.Stratum && one.Probability > 0)
            .Where(one =>
                drawn.Design.Cap is not { } cap
                    || one.Case.Find(cap.Field) is not { } practitioner
                    || staying.Count(other => other.Case.Find(cap.Field) == practitioner) < cap.AtMost)
            .Where(one =>
                drawn.Design.Floors.All(floor =>
                    Groups.Holds(floor.Condition, one.Case) || staying.Count(other => Groups.Holds(floor.Condition, other.Case)) >= floor.AtLeast))
            .MaxBy(one => fields.Count(field => one.Case.Find(field) == leaving.Case.Find(field)));
    }

    private static string Why(List<DrawnCase> reserve, DrawnCase leaving) => reserve.Count(one => one.Stratum == leaving.Stratum) switch
    {
        0 => $"the reserve{(leaving.Stratum is null ? "" : $" of {leaving.Stratum}")} is used up",
        var left =>
            $"none of the {left} cases left in the reserve{(leaving.Stratum is null ? "" : $" of {leaving.Stratum}")} can come in without breaking a floor "
                + "or the cap",
    };
}
