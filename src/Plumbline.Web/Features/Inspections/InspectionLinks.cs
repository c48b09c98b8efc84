namespace Plumbline.Web.Features.Inspections;

/// <summary>The addresses of an inspection and of what is done about it.</summary>
internal static class InspectionLinks
{
    public const string All = "/inspections";

    public const string New = "/announce";

    public static string Of(string inspection) => $"{All}/{Uri.EscapeDataString(inspection)}";

    public static string Closed(string how) => $"{All}?show={how}";

    public static string Closing(string inspection) => Of(inspection) + "/closing";

    public static string Timetable(string inspection) => Of(inspection) + "/timetable";

    public static string Team(string inspection) => Of(inspection) + "/team";

    public static string Information(string inspection) => Of(inspection) + "/information";

    public static string Sending(string inspection) => Of(inspection) + "/sending";

    public static string SendingFor(string inspection, Guid document) => $"{Sending(inspection)}/{document}";

    public static string SentFile(string inspection, Guid file) => $"{Of(inspection)}/files/{file}";

    /// <summary>Whether an address is of a file that a service sent; in any letters, as addresses are found.</summary>
    public static bool IsSentFile(string? path) => path?.ToLowerInvariant().Split('/') is ["", "inspections", _, "files", ..];

    public static string Caseload(string inspection) => Of(inspection) + "/caseload";

    public static string Extract(string inspection) => Caseload(inspection) + "/extract";

    public static string Drawn(string inspection) => Of(inspection) + "/drawn";

    public static string Sample(string inspection) => Of(inspection) + "/sample";

    public static string Design(string inspection, string design) => $"{Sample(inspection)}/designs/{Uri.EscapeDataString(design)}";

    public static string Verification(string inspection) => Sample(inspection) + "/verification";

    public static string Replacement(string inspection) => Sample(inspection) + "/replacement";

    public static string Allocation(string inspection) => Of(inspection) + "/allocation";

    public static string Conflicts(string inspection) => Of(inspection) + "/conflicts";

    public static string Review(string inspection) => Of(inspection) + "/review";

    public static string Case(string inspection, string @case) => $"{Of(inspection)}/cases/{Uri.EscapeDataString(@case)}";

    public static string Interviews(string inspection) => Of(inspection) + "/interviews";

    public static string Interview(string inspection, string @case) => $"{Interviews(inspection)}/{Uri.EscapeDataString(@case)}";

    public static string InterviewTimes(string inspection) => Of(inspection) + "/interview-times";

    public static string Rulings(string inspection) => Of(inspection) + "/rulings";

    public static string RulingsOn(string inspection, string question) => $"{Rulings(inspection)}/{Uri.EscapeDataString(question)}";

    public static string Report(string inspection) => Of(inspection) + "/report";

    public static string Publication(string inspection) => Of(inspection) + "/publication";

    public static string Draft(string inspection) => Of(inspection) + "/draft";

    public static string SecondReadings(string inspection) => Of(inspection) + "/second-readings";

    public static string Seeded(string inspection) => Of(inspection) + "/seeded";

    public static string Audit(string inspection) => Of(inspection) + "/audit";

    public static string Scores(string inspection) => Of(inspection) + "/scores";

    public static string Export(string inspection) => Of(inspection) + "/export";
}
