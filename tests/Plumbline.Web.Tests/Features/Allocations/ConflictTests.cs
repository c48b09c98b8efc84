using System.Net;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Allocations;

/// <summary>A conflict of interest that a reader declares closes the case at once, and reaches the lead inspector.</summary>
public class ConflictTests
{
    private const string Here = "/inspections/croydon-2012";
    private const string Case = Here + "/cases/C01";
    private const string Heading = "You have declared a conflict of interest with this case";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_declared_conflict_closes_the_case_at_once_and_tells_the_lead_why(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var reader = workspace.Assessor;
        var open = await reader.Get(Case);

        var declared = await Declare(reader, "case", "c01", "Taught the child");
        var read = await reader.Get(Case);
        var saved = await reader.Send(open, CaseAtWork.Form, ("a.q11_screen_done", "yes"));
        var question = await reader.Get(Case + "/questions/q11_screen_done");

        declared.Errors.ShouldBeEmpty();
        declared.Main.ShouldContain("A case that you have is closed to you now");
        (read.Status, read.Heading).ShouldBe((HttpStatusCode.Forbidden, Heading));
        (saved.Status, saved.Heading, question.Heading).ShouldBe((HttpStatusCode.Forbidden, Heading, Heading));
        (await workspace.Stands("q11_screen_done")).ShouldBeNull();
        (await workspace.Server.Read(db =>
            db.AuditEntries.CountAsync(
                entry => entry.Action == AuditActions.PageRefused && entry.Subject == "C01", TestContext.Current.CancellationToken))).ShouldBe(
            3);
        foreach (var address in new[] { Here, Here + "/allocation", Here + "/conflicts" })
        {
            var page = await lead.Get(address);
            page.Main.ShouldContain("Person of tests declared a conflict. A case: C01.");
            page.Main.ShouldContain("Taught the child");
            page.Main.ShouldContain("C01");
        }
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Taking_it_back_opens_the_case_again_and_others_never_lost_it(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await workspace.Give("C02");

        var declared = await Declare(workspace.Assessor, "case", "C01", "");
        var (other, leads) = (await workspace.Assessor.Get(Here + "/cases/C02"), await lead.Get(Case));
        await workspace.Assessor.Send(declared, "form[action*=TakeBack]");

        (other.Status, leads.Status).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        (await workspace.Assessor.Get(Case)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_conflict_with_the_area_closes_every_case_to_whoever_declares_it_the_lead_too()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);

        await Declare(lead, "area", "", "Lives there");

        (await lead.Get(Case)).Heading.ShouldBe(Heading);
        (await lead.Get(Here + "/scores/q11_screen_done")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await workspace.Assessor.Get(Case)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_is_declared_is_a_case_of_the_inspection_and_ones_own_are_offered()
    {
        await using var workspace = await CaseAtWork.Start();

        var slip = await Declare(workspace.Assessor, "case", "NOPE-1", "");
        var code = await Declare(workspace.Assessor, "practitioner", "P404", "");

        slip.Errors.ShouldHaveSingleItem().ShouldStartWith("This inspection has no case of this id");
        code.Errors.ShouldHaveSingleItem().ShouldStartWith("No case of this inspection is with a practitioner of this code");
        slip.Document.QuerySelectorAll("datalist#own-cases option").Select(option => option.GetAttribute("value")).ShouldBe(["C01"]);
        slip.Document.QuerySelector("#Subject")!.GetAttribute("list").ShouldBe("own-cases");
        (await workspace.Server.Read(db => db.DeclaredConflicts.CountAsync(TestContext.Current.CancellationToken))).ShouldBe(0);
    }

    [Fact]
    public async Task Saving_the_allocation_takes_the_case_from_nobody_unsaid()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Declare(workspace.Assessor, "case", "C01", "");

        var page = await lead.Get(Here + "/allocation");
        await lead.Send(page, "form:not([action*=ShareOut]):has(table)");

        page.Main.ShouldContain("Person of tests (declared a conflict)");
        (await workspace.Server.Read(db =>
            db.Allocations.SingleAsync(
                allocation => allocation.CaseId == "C01" && allocation.EndedAt == null, TestContext.Current.CancellationToken))).AccountId.ShouldBe(
            workspace.Assessor.Account.Id);
    }

    private static async Task<Page> Declare(Colleague person, string kind, string subject, string reason) =>
        await person.Send(await person.Get(Here + "/conflicts"), "form:has([name=Kind])", ("Kind", kind), ("Subject", subject), ("Reason", reason));
}
