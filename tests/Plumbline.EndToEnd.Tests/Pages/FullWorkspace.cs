using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Instruments;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Files.Samples;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Hosting;
using Plumbline.Workspace;
using Plumbline.Workspace.Allocations;
using Plumbline.Workspace.Caseloads;
using Plumbline.Workspace.Inspections;
using Plumbline.Workspace.Closing;
using Plumbline.Workspace.People;
using Plumbline.Workspace.Reports.Writing;
using Plumbline.Workspace.Samples;

namespace Plumbline.EndToEnd.Tests.Pages;

/// <summary>
/// A workspace in which there is something to see on every page: Croydon with cases in many states, a dispute, an override, second readings and an
/// adjudication; Seaport with its caseload, sample and readers; Valley with a list; Hilltop, only announced; and beside it an empty one.
/// </summary>
public sealed class FullWorkspace(Chromium chromium) : IAsyncLifetime
{
    private const string Seaport = "seaport-2026";
    private const string Hilltop = "hilltop-2026";
    private const string Quayside = "quayside-2025";
    private const string Valley = "valley-2026";
    private const string Question = "q11_screen_done";

    private static DateTimeOffset Now => UtcInstant.Of(TimeProvider.System.GetUtcNow());

    private readonly TemporaryFolder reports = new();
    private readonly Dictionary<(string? Name, bool Scripts), IPage> windows = [];

    public ServedWorkspace Served { get; private set; } = null!;

    /// <summary>Nobody has an account in it yet.</summary>
    public ServedWorkspace Empty { get; private set; } = null!;

    internal Dictionary<string, Account> People { get; } = [];

    internal Guid Invited { get; private set; }

    internal string SetUpLink { get; private set; } = "";

    /// <summary>The page that asks whether a case of the sample shall be replaced.</summary>
    public string Replacement { get; private set; } = "";

    public (string Settled, string Open) Interviews { get; private set; }

    internal string JoinLink { get; private set; } = "";

    internal string KeptForm { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        reports.Write("croydon-2012/report.en.html", "<p>A report");
        Served = await ServedWorkspace.Start(settings => settings with { Reports = reports.Path });
        Empty = await ServedWorkspace.Start();
        SetUpLink = (await Empty.Server.SetUpLink())!;
        var croydon = await CroydonKept.In(Served.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);
        foreach (var (name, role) in new[]
        {
            ("chief", Role.ChiefInspector),
            ("lead", Role.LeadInspector),
            ("assessor", Role.Assessor),
            ("second", Role.Assessor),
            ("quality", Role.QualityLead),
            ("editor", Role.Editor),
            ("service", Role.Service),
            ("administrator", Role.Administrator),
        })
        {
            People[name] = await Served.Account(name, [role], CroydonKept.Id);
        }
        await Announced();
        await SentDocuments.In(Served.Services, Seaport, People["service"]);
        await FirstReadings(croydon);
        await RuledQuestions.In(Served.Services, Operator, CroydonKept.Id, Question);
        await SecondReadings(croydon);
        await TwoWriters();
        await SomebodyInvited();
        await SomethingKept();
    }

    /// <summary>A text with a fault in it, and another kept beside it.</summary>
    private async Task TwoWriters()
    {
        await using var db = Served.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var write = new WriteText(new Acts(db), Served.Services.GetRequiredService<KeptInstruments>());
        foreach (var (name, text) in new[] { ("editor", "Plans were good in 84% of cases."), ("lead", "Most plans were good.") })
        {
            var roles = People[name].Roles;
            var who = new Acting(People[name].Id, Now, DateOnly.FromDateTime(Now.DateTime)) { Roles = roles, Assigned = [(CroydonKept.Id, roles[0])] };
            _ = (await write.RunAsync(who, CroydonKept.Id, "foreword", new Dictionary<Language, SentText> { [Language.English] = new(text, 0) })).Value;
        }
    }

    /// <summary>A window of someone who is signed in; the same one each time.</summary>
    internal async Task<IPage> As(string? name, bool scripts)
    {
        if (windows.TryGetValue((name, scripts), out var open))
        {
            return open;
        }

        var page = windows[(name, scripts)] = await chromium.Open(scripts);
        if (name is not null)
        {
            await Served.SignIn(page, People[name]);
        }

        return page;
    }

    internal string At(Example example, string language) =>
        (example.IsOfEmpty ? Empty : Served).Named($"{example.Address}{(example.Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}");

    public async ValueTask DisposeAsync()
    {
        foreach (var window in windows.Values)
        {
            await window.Context.CloseAsync();
        }

        await Served.DisposeAsync();
        await Empty.DisposeAsync();
        reports.Dispose();
    }

    private static Acting Operator => Acting.Operator(new WorkspaceClock(TimeProvider.System, WorkspaceClock.London));

    private async Task Announced()
    {
        await using var scope = Served.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<PlumblineDb>();
        var lead = People["lead"].Id;
        foreach (var (id, area) in new[] { (Seaport, new LocalText("Seaport", "Porth y Môr")), (Hilltop, new LocalText("Hilltop", null)), (Valley,
            new LocalText("Valley", "Y Dyffryn")), (Quayside, new LocalText("Quayside", null)) })
        {
            _ = (await services
                .GetRequiredService<AnnounceInspection>()
                .RunAsync(
                    Operator, new NewInspection(
                        id, area, "youth-standards 2021.1", Timetable.Usual(new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 6), new DateOnly(2026, 4, 17))),
                    lead)).Value;
            db.AddRange(
                new[]
                {
                    "assessor", "second", "quality", "service",
                }.Select(name =>
                    new Assignment { AccountId = People[name].Id, InspectionId = id, Role = People[name].Roles[0], Since = DateTimeOffset.UnixEpoch }));
        }

        await db.SaveChangesAsync();
        _ = (await services.GetRequiredService<CancelInspection>().RunAsync(Operator with { Why = "Entered twice" }, Quayside)).Value;
        var list = "case_id,disposal,practitioner\n"
            + string.Concat(Enumerable.Range(1, 60).Select(number => $"S{number:00},{(number % 3 == 0 ? "court" : "out of court")},P{number % 9}\n"));
        _ = (await services.GetRequiredService<TakeInCaseload>().RunAsync(Operator, Seaport, Encoding.UTF8.GetBytes(list), "list.csv", instead: null)).Value;
        _ = (await services.GetRequiredService<TakeInCaseload>().RunAsync(Operator, Valley, Encoding.UTF8.GetBytes(list), "list.csv", instead: null)).Value;
        db.Add(new KeptExclusion { InspectionId = Seaport, CaseId = "S07", Reason = "moved", By = lead.ToString(), At = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();
        var drawn = (await services.GetRequiredService<DrawSample>().RunAsync(Operator, Seaport,
            await File.ReadAllTextAsync(DesignShelf.Find("simple-precision")!), instead: null)).Value;
        Replacement = $"/inspections/{Seaport}/sample/replacement?Case={drawn.Sample[2].Case.Id}";
        _ = (await services.GetRequiredService<ReplaceCase>().RunAsync(Operator, Seaport, drawn.Sample[0].Case.Id, "transferred", null)).Value;
        db.Add(new KeptConflict
        {
            Id = Guid.CreateVersion7(),
            InspectionId = Seaport,
            AccountId = People["assessor"].Id,
            Kind = "case",
            Subject = drawn.Sample[1].Case.Id,
            DeclaredAt = DateTimeOffset.UnixEpoch,
        });
        await db.SaveChangesAsync();
        _ = (await services.GetRequiredService<ShareOutCases>().RunAsync(Operator, Seaport)).Value;
        Interviews = await OfferedTimes.At(services, Operator, Seaport);
    }

    private async Task FirstReadings(CroydonKept croydon)
    {
        var (assessor, quality) = (People["assessor"].Id, People["quality"].Id);
        var reviewed = await croydon.Give("C01", assessor);
        await croydon.Answer(
            reviewed, "C01", assessor, (judged, question) =>
                question == Question
                    ? judged with
                    {
                        Note = "All of it is there",
                        Evidence = [new Evidence(EvidenceKind.Record, "Every box is filled in") { Source = "Core profile", Page = "3" }],
                    }
                    : judged);
        await croydon.Move(reviewed, assessor.ToString(), "ready");
        await croydon.Move(reviewed, quality.ToString(), "in-review");
        var now = (await croydon.Judgements.ReadAsync(reviewed))!.Present;
        var accurate = now.Find("q11_screen_accurate")!.Judged!;
        await Save(
            croydon, new JudgingAct(reviewed, quality.ToString(), Now) { Kind = EntryKind.Overridden, Why = "The date is missing from it" },
            "q11_screen_accurate", accurate with { Answer = accurate.Answer == Answer.Yes ? Answer.No : Answer.Yes }, now.Revision);
        var returned = await croydon.Give("C02", assessor);
        await croydon.Answer(returned, "C02", assessor, (judged, question) => question is "q11_info_sources" or "q31_kept_safe" ? null : judged);
        await Dispute(croydon, returned, assessor, People["lead"].Id);
        await croydon.Give("C03", assessor);
        var locked = await croydon.Give("C04", assessor);
        await croydon.Answer(locked, "C04", assessor);
        await croydon.Move(locked, assessor.ToString(), "ready");
        await croydon.Move(locked, quality.ToString(), "in-review", "complete", "locked");
        await using var db = Served.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        foreach (var (record, question, resolved) in new[] { (reviewed, Question, true), (reviewed, (string?)null, false), (returned, Question, false) })
        {
            db.Add(new KeptComment
            {
                Id = Guid.CreateVersion7(), RecordId = record, Question = question,
                By = quality.ToString(), At = Now,
                Text = "Which form is meant?",
                ResolvedBy = resolved ? assessor.ToString() : null,
                ResolvedAt = resolved ? Now : null,
                Reply = resolved ? "The first" : null,
            });
        }

        await db.SaveChangesAsync();
    }

    /// <summary>One read and waiting to be settled by a third person, one half read, one given to nobody.</summary>
    private async Task SecondReadings(CroydonKept croydon)
    {
        var second = People["second"].Id;
        var lead = await As("lead", scripts: false);
        await lead.Open(Served, "/inspections/croydon-2012/second-readings");
        await lead.Locator("[name=percent]").FillAsync("100");
        await lead.Locator("[name=seed]").FillAsync("croydon");
        await lead.Press("Draw the cases");
        var read = await croydon.Give("C01", second, Purpose.Second);
        await croydon.Answer(read, "C01", second,
            (judged, question) => question == Question ? judged with { Answer = judged.Answer == Answer.Yes ? Answer.No : Answer.Yes } : judged);
        await croydon.Move(read, second.ToString(), "ready");
        var half = await croydon.Give("C02", second, Purpose.Second);
        await Dispute(croydon, half, second, second);
        var quality = await As("quality", scripts: false);
        await quality.Open(Served, "/inspections/croydon-2012/second-readings");
        await quality.Locator("#reader-C01 form button").ClickAsync();
        await MetReaders.In(Served.Services, CroydonKept.Id, People);
    }

    private async Task SomebodyInvited()
    {
        await using var scope = Served.Services.CreateAsyncScope();
        var server = Acting.Operator(scope.ServiceProvider.GetRequiredService<WorkspaceClock>());
        var somebody = new NewPerson("Somebody invited", "invited@example.org", [Role.Assessor]);
        var invited = (await scope.ServiceProvider.GetRequiredService<InvitePerson>().RunAsync(server, somebody)).Value;
        var link = await scope.ServiceProvider.GetRequiredService<MakeJoinLink>().RunAsync(server, invited.Id);
        (Invited, JoinLink) = (invited.Id, Web.Features.SignIn.JoinLink.Of(invited.Id, link.Value));
    }

    /// <summary>A form that the administrator sends after the session has run out is kept, until they are back.</summary>
    private async Task SomethingKept()
    {
        var page = await As("administrator", scripts: false);
        await page.Open(Served, "/people/invite");
        await page.Write("Name", "Half a person");
        await using var db = Served.Services.GetRequiredService<PlumblineDatabase>().NewDb();
        var longAgo = Now.AddHours(-2);
        await db.Sessions
            .Where(session => session.AccountId == People["administrator"].Id)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeen, longAgo));
        await page.Press("Make the invitation link");
        await page.Locator("#Email").FillAsync(People["administrator"].Email!);
        await page.Locator("#Password").FillAsync(ServedWorkspace.Password);
        await page.Locator("#form button:not([type=button])").ClickAsync();
        KeptForm = new Uri(page.Url).PathAndQuery;
    }

    /// <summary>Two answers to one question that rest on the same state of the record.</summary>
    private static async Task Dispute(CroydonKept croydon, Guid record, Guid one, Guid other)
    {
        var before = (await croydon.Judgements.ReadAsync(record))!.Present.Revision;
        await Save(croydon, new JudgingAct(record, one.ToString(), Now), Question, new Judged(Answer.Yes) { Note = "It is there" }, before);
        await Save(croydon, new JudgingAct(record, other.ToString(), Now), Question, new Judged(Answer.No) { Note = "It is empty" }, before);
    }

    private static async Task Save(CroydonKept croydon, JudgingAct act, string question, Judged judged, int basedOn) =>
        (await croydon.Judgements.SaveAsync(act, [new ProposedChange(question, judged, basedOn)])).Value.Plan.Refused.ShouldBeEmpty();
}
