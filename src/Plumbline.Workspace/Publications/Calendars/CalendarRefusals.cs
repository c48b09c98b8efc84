using Plumbline.Inspections;

namespace Plumbline.Workspace.Publications.Calendars;

/// <summary>Why a date is not announced, changed or taken back; the subject of each is the field that it is about.</summary>
public static class CalendarRefusals
{
    public const string KindField = "Kind";
    public const string AreaField = "Area";
    public const string AreaWelshField = "AreaInWelsh";
    public const string OnField = "On";
    public const string DateField = "Date";
    public const string NewField = "NewOn";
    public const string EnglishField = "WhyEnglish";
    public const string WelshField = "WhyWelsh";
    public const int LongestArea = 200;
    public const int LongestWhy = 1000;

    private static readonly LocalText NoKind = new("choose what happens on the date", "dewiswch beth sy’n digwydd ar y dyddiad");
    private static readonly LocalText NoDate = new("enter a day, such as 5 10 2026, or a month, such as 10 2026",
        "rhowch ddiwrnod, megis 5 10 2026, neu fis, megis 10 2026");
    private static readonly LocalText Over = new(
        "that date is over: announce one that is still to come", "mae’r dyddiad hwnnw ar ben – cyhoeddwch un sydd eto i ddod");
    private static readonly LocalText Same = new("that is the date which is announced already", "dyna’r dyddiad a gyhoeddwyd eisoes");
    private static readonly LocalText NoneChosen = new("choose a date that is announced", "dewiswch ddyddiad a gyhoeddwyd");

    internal static readonly LocalText NoArea = new("enter the name of the area", "rhowch enw’r ardal");

    internal static Refusal WithoutKind() => Refusal.Of("kind-missing", NoKind) with { Subject = KindField };

    internal static Refusal Unchosen() => Refusal.Of("date-unknown", NoneChosen) with { Subject = DateField };

    /// <summary>What is wrong with a date that is to be told: it is none, it is over, or it is told already.</summary>
    internal static IEnumerable<Refusal> FaultsOf(CalendarDate? on, string field, DateOnly today, CalendarDate? told = null)
    {
        if (on is null)
        {
            yield return Refusal.Of("date-missing", NoDate) with { Subject = field };
        }
        else if (on.Value.Last < today)
        {
            yield return Refusal.Of("date-over", Over) with { Subject = field };
        }
        else if (on == told)
        {
            yield return Refusal.Of("date-same", Same) with { Subject = field };
        }
    }

    /// <summary>What is wrong with the reason that everyone will read.</summary>
    internal static IReadOnlyList<Refusal> FaultsOfWhy(string? english, string? welsh) => PublicationRefusals.FaultsOf(
        (EnglishField, english, LongestWhy, PublicationRefusals.WhyInEnglish), (WelshField, welsh, LongestWhy, PublicationRefusals.WhyInWelsh));
}
