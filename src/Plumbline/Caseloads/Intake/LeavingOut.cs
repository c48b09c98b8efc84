using System.Globalization;
using Plumbline.Instruments.Routing;

namespace Plumbline.Caseloads.Intake;

/// <summary>Which cases of a list are not eligible, and why: in both languages, since the service and the inspectors both read it.</summary>
internal static class LeavingOut
{
    private static readonly LocalText Redacted = new("the name is redacted by the service", "mae’r enw wedi’i dduo gan y gwasanaeth");

    private static readonly LocalText NoStart = new("the case has no start", "nid oes dyddiad dechrau i’r achos");

    private static readonly LocalText Outside = new("started {0}, outside {1} to {2}", "dechreuodd {0}, y tu allan i {1} hyd {2}");

    private static readonly LocalText Later = new("started {0}, after {1}", "dechreuodd {0}, ar ôl {1}");

    private static readonly LocalText SamePerson = new(
        "the same person as in line {0}, whose case started first", "yr un person ag yn llinell {0}, y dechreuodd yr achos hwnnw gyntaf");

    /// <summary>Null for a case that is eligible.</summary>
    public static ExcludedCase? Of(ListedCase one, Eligibility eligibility)
    {
        if (one.IsRedacted)
        {
            return new ExcludedCase(one, "redacted", Redacted);
        }

        if (one.Start is not { } start)
        {
            return new ExcludedCase(one, "no-start", NoStart);
        }

        if (start > eligibility.To || start < eligibility.From)
        {
            return new ExcludedCase(
                one, start > eligibility.To ? "starts-later" : "started-earlier",
                eligibility.From is { } from ? Outside.With(Day(start), Day(from), Day(eligibility.To)) : Later.With(Day(start), Day(eligibility.To)));
        }

        var rule = eligibility.Rules.FirstOrDefault(rule => Test.OfProfile(rule.Where).Holds(one.Profile));
        return rule is null ? null : new ExcludedCase(one, rule.Id, rule.Reason);
    }

    /// <param name="line">Where the case of the same person stands that is kept.</param>
    public static LocalText Double(int line) => SamePerson.With(line);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
