namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>For every address that shows a page, at least one example in which there is something to see.</summary>
internal static class PageExamples
{
    private const string Croydon = "/inspections/croydon-2012";
    private const string Seaport = "/inspections/seaport-2026";

    /// <summary>Addresses that show no page, with what they answer instead.</summary>
    public static readonly IReadOnlyDictionary<string, string> NoPages = new Dictionary<string, string>
    {
        ["/health"] = "a word for programs that watch the process",
        ["/status"] = "a word for programs that watch the database",
        ["/version"] = "a number for programs",
        ["/assets/{digest}/{name}"] = "a style or a script",
        ["/sign-in/single"] = "leads on to the organisation's own way in",
        ["/sign-in/single/enter"] = "leads back from it, in or to the page of the way in",
        ["/inspections/{inspection}/caseload/template/{name}"] = "a file to download",
        ["/inspections/{inspection}/sample/record"] = "a file to download",
        ["/inspections/{inspection}/sample/list"] = "a file to download",
        ["/inspections/{inspection}/export/{name}"] = "a file to download",
        ["/inspections/{inspection}/files/{file:guid}"] = "a file to download",
        ["/inspections/{inspection}/report/{*path}"] = "a file of a report to read or to download",
        ["/reports/{*path}"] = "a file of the public site",
        ["/inspections/{inspection}/draft/{*path}"] = "a page of a draft, as it was frozen",
    };

    /// <summary>Pages that refuse when the button is pressed with nothing, or the wrong thing, filled in.</summary>
    public static readonly (Example Example, string Button)[] Refusing =
    [
        (new("/sign-in"), "#form button:not([type=button])"),
        (new("/announce", "chief"), "#form button.govuk-button[data-module]"),
        (new("/calendar", "chief"), "#form button[formaction*=Announce]"),
        (new("/people/invite", "administrator"), "#form button.govuk-button[data-module]"),
        (new("/account/password", "assessor"), "main form button:not([type=button])"),
        (new(Seaport + "/team", "lead"), "main form:has([name=Chosen].govuk-select) button"),
        (new(Seaport + "/closing", "lead"), "#form button.govuk-button"),
        (new(Seaport + "/report-details", "lead"), "#form button.govuk-button"),
        (new(Seaport + "/conflicts", "assessor"), "main form:has([name=Kind]) button"),
        (new(Seaport + "/interview-times", "service"), "#form button.govuk-button"),
        (new("/inspections/hilltop-2026/caseload", "lead"), "main form button"),
        (new($"{Seaport}/sending/{SentDocuments.Awaited}", "service"), "main form[enctype] button"),
        (new("/inspections/hilltop-2026/caseload/extract", "lead"), "main form button"),
        (new("/inspections/hilltop-2026/caseload/columns", "lead"), "main form button"),
        (new(Seaport + "/second-readings", "lead"), "main form button"),
        (new(Seaport + "/sample/replacement", "lead"), "main form button"),
        (new(Croydon + "/cases/C02", "assessor"), "button[value=hand-over]"),
        (new(Croydon + "/cases/C02/disputes", "assessor"), "main form button"),
        (new(Croydon + "/cases/C01/review", "quality"), "button[value=Complete]"),
        (new(Croydon + "/cases/C01/questions/q11_screen_accurate", "quality"), "button[formaction*=Override]"),
        (new(Croydon + "/second-readings/C02", "second"), "button[value=hand-over]"),
        (new(Croydon + "/second-readings/C01/meeting", "second"), "#form button.govuk-button"),
    ];

    public static IReadOnlyDictionary<string, Example[]> Of(FullWorkspace full) => new Dictionary<string, Example[]>
    {
        ["/{*path}"] = [new("/nowhere") { Status = 404 }],
        ["/problem"] = [new("/problem") { Status = 404 }, new(Croydon + "/scores", "assessor") { Status = 403 }],
        ["/sign-in"] = [new("/sign-in"), new("/sign-in?timedOut=true"), new("/sign-in") { IsOfEmpty = true }],
        ["/signed-out"] = [new("/signed-out")],
        ["/set-up"] = [new(full.SetUpLink) { IsOfEmpty = true }, new("/set-up")],
        ["/join/{person:guid}"] = [new(full.JoinLink), new($"/join/{Guid.Empty}")],
        ["/kept/{id}"] = [new(full.KeptForm, "administrator")],
        ["/accessibility"] = [new("/accessibility")],
        ["/cookies"] = [new("/cookies")],
        ["/privacy"] = [new("/privacy")],
        ["/reports"] = [new("/reports")],
        ["/account"] = [new("/account", "assessor")],
        ["/account/password"] = [new("/account/password", "assessor")],
        ["/people"] = [new("/people", "administrator")],
        ["/people/invite"] = [new("/people/invite", "administrator")],
        ["/people/{person:guid}"] = [new($"/people/{full.Invited}", "administrator"), new($"/people/{full.People["assessor"].Id}", "administrator")],
        ["/audit"] = [new("/audit", "administrator")],
        ["/"] = [new("/", "assessor"), new("/", "quality"), new("/", "lead"), new("/", "service")],
        ["/inspections"] = [new("/inspections", "chief"), new("/inspections", "service"), new("/inspections?show=cancelled", "chief")],
        ["/inspections/{inspection}/report"] = [new(Croydon + "/report", "editor"), new(Seaport + "/report", "lead")],
        ["/inspections/{inspection}/report-details"] = [new(Croydon + "/report-details", "editor"), new(Seaport + "/report-details", "lead")],
        ["/inspections/{inspection}/recommendations"] = [new(Croydon + "/recommendations", "editor"), new(Seaport + "/recommendations", "lead")],
        ["/inspections/{inspection}/figures"] =
            [new(Croydon + "/figures?words=screening&key=q11_screen_done", "editor"), new(Seaport + "/figures?words=nothing", "lead")],
        ["/inspections/{inspection}/texts"] = [new(Croydon + "/texts", "editor"), new(Seaport + "/texts", "lead")],
        ["/inspections/{inspection}/texts/{name}"] = [new(Croydon + "/texts/foreword", "editor"), new(Croydon + "/texts/criterion-1.1", "lead")],
        ["/inspections/{inspection}/texts/{name}/history"] =
            [new(Croydon + "/texts/foreword/history", "editor"), new(Croydon + "/texts/foreword/history?of=en&number=1", "editor")],
        ["/inspections/{inspection}/publication"] = [new(Seaport + "/publication", "lead"), new(Croydon + "/publication", "editor"),
            new(Croydon + "/publication", "chief")],
        ["/inspections/{inspection}/draft"] = [new(Croydon + "/draft", "service"), new(Seaport + "/draft", "lead")],
        ["/announce"] = [new("/announce", "chief")],
        ["/calendar"] = [new("/calendar", "chief")],
        ["/inspections/{inspection}"] = [new(Seaport, "lead"), new(Croydon, "lead")],
        ["/inspections/{inspection}/timetable"] = [new(Seaport + "/timetable", "lead")],
        ["/inspections/{inspection}/closing"] = [new(Seaport + "/closing", "lead"), new("/inspections/quayside-2025/closing", "chief")],
        ["/inspections/{inspection}/team"] = [new(Seaport + "/team", "lead")],
        ["/inspections/{inspection}/information"] = [new(Seaport + "/information", "lead")],
        ["/inspections/{inspection}/sending"] = [new(Seaport + "/sending", "service")],
        ["/inspections/{inspection}/sending/{document:guid}"] = [
            new($"{Seaport}/sending/{SentDocuments.Awaited}", "service"), new($"{Seaport}/sending/{SentDocuments.Came}", "service"),
        ],
        ["/inspections/{inspection}/caseload"] = [new(Seaport + "/caseload", "lead"), new("/inspections/hilltop-2026/caseload", "lead")],
        ["/inspections/{inspection}/caseload/extract"] = [
            new("/inspections/hilltop-2026/caseload/extract", "lead"), new(Seaport + "/caseload/extract", "service")],
        ["/inspections/{inspection}/caseload/list"] = [new("/inspections/hilltop-2026/caseload/list", "lead")],
        ["/inspections/{inspection}/caseload/columns"] = [new("/inspections/hilltop-2026/caseload/columns?like=yois", "lead")],
        ["/inspections/{inspection}/drawn"] = [new(Seaport + "/drawn", "service"), new("/inspections/hilltop-2026/drawn", "service")],
        ["/inspections/{inspection}/sample"] = [new(Seaport + "/sample", "lead"), new("/inspections/hilltop-2026/sample", "lead"),
            new("/inspections/valley-2026/sample", "lead")],
        ["/inspections/{inspection}/sample/designs/{design}"] = [
            new("/inspections/valley-2026/sample/designs/core-case-balanced", "lead"), new("/inspections/valley-2026/sample/designs/simple-precision", "lead")],
        ["/inspections/{inspection}/sample/verification"] = [new(Seaport + "/sample/verification", "lead")],
        ["/inspections/{inspection}/sample/replacement"] = [new(Seaport + "/sample/replacement", "lead"), new(full.Replacement, "lead")],
        ["/inspections/{inspection}/conflicts"] = [new(Seaport + "/conflicts", "assessor")],
        ["/inspections/{inspection}/interview-times"] = [
            new(Seaport + "/interview-times", "service"), new(Croydon + "/interview-times", "lead"),
            new("/inspections/hilltop-2026/interview-times", "service")],
        ["/inspections/{inspection}/interviews"] = [new(Seaport + "/interviews", "lead"), new(Croydon + "/interviews", "assessor")],
        ["/inspections/{inspection}/interviews/{case}"] = [
            new($"{Seaport}/interviews/{full.Interviews.Settled}", "lead"), new($"{Seaport}/interviews/{full.Interviews.Open}", "lead")],
        ["/inspections/{inspection}/allocation"] = [new(Seaport + "/allocation", "lead")],
        ["/inspections/{inspection}/audit"] = [new(Seaport + "/audit", "lead")],
        ["/inspections/{inspection}/review"] = [new(Croydon + "/review", "quality"), new(Croydon + "/review", "assessor")],
        ["/inspections/{inspection}/cases/{case}"] = [new(Croydon + "/cases/C02", "assessor"), new(Croydon + "/cases/C01?closed=true", "quality")],
        ["/inspections/{inspection}/cases/{case}/review"] = [new(Croydon + "/cases/C01/review", "quality"), new(Croydon + "/cases/C02/review", "lead")],
        ["/inspections/{inspection}/cases/{case}/questions/{question}"] = [
            new(Croydon + "/cases/C02/questions/q11_screen_done", "assessor"), new(Croydon + "/cases/C01/questions/q11_screen_accurate", "quality"),
        ],
        ["/inspections/{inspection}/cases/{case}/disputes"] = [new(Croydon + "/cases/C02/disputes", "assessor")],
        ["/inspections/{inspection}/rulings"] = [new(Croydon + "/rulings", "quality"), new(Seaport + "/rulings", "assessor")],
        ["/inspections/{inspection}/rulings/{question}"] = [
            new(Croydon + "/rulings/q11_screen_done", "quality"), new(Croydon + "/rulings/q11_screen_done", "lead"),
            new(Croydon + "/rulings/q11_screen_accurate", "assessor"),
        ],
        ["/inspections/{inspection}/scores"] = [new(Croydon + "/scores", "lead"), new(Croydon + "/scores", "editor"), new(Seaport + "/scores", "lead")],
        ["/inspections/{inspection}/export"] = [new(Croydon + "/export", "lead"), new(Seaport + "/export", "lead")],
        ["/inspections/{inspection}/scores/{question}"] = [new(Croydon + "/scores/q11_screen_done", "lead")],
        ["/inspections/{inspection}/second-readings"] = [
            new(Croydon + "/second-readings", "lead"), new(Seaport + "/second-readings", "lead"), new("/inspections/hilltop-2026/second-readings", "lead"),
        ],
        ["/inspections/{inspection}/seeded"] = [new(Croydon + "/seeded", "lead"), new(Seaport + "/seeded", "quality")],
        ["/inspections/{inspection}/second-readings/{case}"] = [new(Croydon + "/second-readings/C02", "second")],
        ["/inspections/{inspection}/second-readings/{case}/questions/{question}"] = [new(Croydon + "/second-readings/C02/questions/q11_screen_done", "second")],
        ["/inspections/{inspection}/second-readings/{case}/disputes"] = [new(Croydon + "/second-readings/C02/disputes", "second")],
        ["/inspections/{inspection}/second-readings/{case}/comparison"] = [new(Croydon + "/second-readings/C01/comparison?all=true", "lead")],
        ["/inspections/{inspection}/second-readings/{case}/meeting"] = [
            new(Croydon + "/second-readings/C01/meeting", "assessor"), new(Croydon + "/second-readings/C01/meeting", "second"),
            new(Croydon + "/second-readings/C01/meeting", "quality"),
        ],
        ["/inspections/{inspection}/second-readings/{case}/adjudication"] = [new(Croydon + "/second-readings/C01/adjudication", "quality")],
        ["/inspections/{inspection}/second-readings/{case}/adjudication/questions/{question}"] = [
            new(Croydon + "/second-readings/C01/adjudication/questions/q11_screen_done", "quality"),
        ],
        ["/inspections/{inspection}/second-readings/{case}/adjudication/disputes"] = [new(Croydon + "/second-readings/C01/adjudication/disputes", "quality")],
    };
}
