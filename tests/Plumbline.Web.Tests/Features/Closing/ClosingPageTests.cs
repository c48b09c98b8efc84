using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Access;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Closing;

/// <summary>A slip is taken back in the browser: an inspection is cancelled or archived after a question, and brought back.</summary>
public sealed class ClosingPageTests
{
    private const string Inspection = "seaport-2026";
    private const string Closing = $"/inspections/{Inspection}/closing";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_lead_is_asked_what_has_happened_and_why_and_brings_it_back(Engine engine)
    {
        await using var server = await With("Seaport", engine);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        var empty = await lead.Send(await lead.Get(Closing));
        var unreasoned = await lead.Send(empty, ("How", "cancelled"));
        var cancelled = await lead.Send(unreasoned, ("How", "cancelled"), ("Why", "announced twice"));

        empty.Errors.Count.ShouldBe(1);
        unreasoned.Errors.Count.ShouldBe(1);
        unreasoned.Document.QuerySelector("[name=How][checked]")!.GetAttribute("value").ShouldBe("cancelled");
        cancelled.Address.ShouldBe($"/inspections/{Inspection}");
        cancelled.One(".govuk-inset-text")!.ShouldStartWith("This inspection was cancelled on ");
        (await lead.Get($"/inspections/{Inspection}?lang=cy")).One(".govuk-inset-text")!.ShouldStartWith("Cafodd yr arolygiad hwn ei ganslo ar ");
        (await lead.Get("/inspections?lang=en")).Main.ShouldNotContain("Seaport");
        (await lead.Get("/")).Main.ShouldNotContain("Seaport");
        var list = await lead.Get("/inspections?show=cancelled");
        list.Main.ShouldContain("Seaport");
        list.One("[aria-current=page]").ShouldBe("Cancelled (1)");

        var asked = await lead.Get(Closing);
        var back = await lead.Send(asked, ("Why", "it is done after all"));

        asked.Main.ShouldContain("announced twice");
        back.Address.ShouldBe($"/inspections/{Inspection}");
        back.One(".govuk-inset-text").ShouldBeNull();
        (await lead.Get("/inspections")).Main.ShouldContain("Seaport");
    }

    /// <summary>The rule stands before every address, and not in each page: one that is added later has it too.</summary>
    [Theory, ClassData(typeof(BothEngines))]
    public async Task Whatever_is_sent_to_a_closed_inspection_is_refused_at_every_address_and_reading_it_is_not(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        var server = workspace.Server;
        using var someone = await server.SignedIn(await server.Account([.. Enum.GetValues<Role>().Where(role => role != Role.LocalAssessor)], CroydonKept.Id));
        var addresses = (await Address.AllOf(server))
            .Where(address => address.Pattern.Contains("{inspection}", StringComparison.Ordinal) && !address.IsForEveryone).ToList();
        var before = await Reading(someone, addresses);
        await server.Change(db =>
        {
            var kept = db.Inspections.Single(one => one.Id == CroydonKept.Id);
            (kept.ClosedAs, kept.ClosedAt, kept.ClosedWhy) = (Closure.Archived.Code(), DateTimeOffset.UnixEpoch, "over");
        });
        var token = (await someone.Get($"/inspections/{CroydonKept.Id}/closing"))
            .Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var open = new List<string>();

        foreach (var address in addresses
            .Where(address => address.Method is not ("GET" or "ANY") && !address.Pattern.EndsWith("/closing", StringComparison.Ordinal)))
        {
            var page = await someone.Post(address.Filled(CroydonKept.Id), ("__RequestVerificationToken", token));
            if (page is not { Status: HttpStatusCode.Locked, Heading: "This inspection is closed to changes" })
            {
                open.Add($"{address}: {page.Status} {page.Heading}");
            }
        }

        open.ShouldBeEmpty();
        before.ShouldAllBe(read => read.Status < HttpStatusCode.InternalServerError);
        (await Reading(someone, addresses)).ShouldBe(before);
    }

    private static async Task<IReadOnlyList<(string Address, HttpStatusCode Status)>> Reading(Colleague someone, IEnumerable<Address> addresses)
    {
        var read = new List<(string, HttpStatusCode)>();
        foreach (var address in addresses.Where(address => address.Method == "GET"))
        {
            read.Add((address.ToString(), (await someone.Get(address.Filled(CroydonKept.Id))).Status));
        }

        return read;
    }

    private static async Task<RunningServer> With(string area, Engine engine)
    {
        var server = await RunningServer.Start(engine: engine);
        await server.Change(db => db.AddRange(Given.KeptInspections((Inspection, area))));
        return server;
    }
}
