using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

public class SecondReadingPagesTests
{
    private const string Readings = "/inspections/croydon-2012/second-readings";
    private const string First = "/inspections/croydon-2012/cases/C01";
    private const string Question = "q11_info_sources";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_case_is_drawn_read_blind_compared_and_settled_in_a_third_record(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        await workspace.Answer();
        await workspace.Move("ready");
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);

        var refused = await lead.Send(await lead.Get(Readings), ("percent", "0"), ("seed", ""));
        var drawn = await lead.Send(refused, ("percent", "100"), ("seed", "croydon"));
        var own = await lead.Send(drawn, "#reader-C01 form", ("reader", workspace.Assessor.Account.Id.ToString()));
        await lead.Send(own, "#reader-C01 form", ("reader", reader.Account.Id.ToString()));
        var blind = await reader.Get(Readings + "/C01");

        refused.Errors.Count.ShouldBe(2);
        own.Errors.Single().ShouldContain("Choose someone");
        blind.Main.ShouldContain("You see nothing of the first reading");
        blind.Document.QuerySelectorAll("input[type=radio][checked]").ShouldBeEmpty();
        foreach (var hidden in new[] { First, First + "/review", First + "/questions/" + Question, Readings + "/C01/comparison" })
        {
            (await reader.Get(hidden)).Status.ShouldBe(HttpStatusCode.NotFound, hidden);
        }

        (await quality.Get(Readings + "/C01")).Status.ShouldBe(HttpStatusCode.NotFound, "nobody looks into a second reading before it is handed over");

        var original = (await workspace.Stands(Question))!.Answer;
        var other = original == Answer.Yes ? Answer.No : Answer.Yes;
        var second =
            await workspace.Server.Read(db => Task.FromResult(db.Records.Single(record => record.CaseId == "C01" && record.Purpose == Purpose.Second).Id));
        await workspace.Croydon.Answer(second, "C01", reader.Account.Id, (judged, name) => name == Question ? new Judged(other) : judged);
        await reader.Send(await reader.Get(Readings + "/C01"), CaseAtWork.Form, ("then", "hand-over"));
        var compared = await quality.Get(Readings + "/C01/comparison");
        var third = await quality.Send(await quality.Get(Readings), "#reader-C01 form");
        var settled = await quality.Send(third, CaseAtWork.Form, ("a." + Question, "no"), ("then", "hand-over"));
        var all = await quality.Get(Readings);

        compared.Document.QuerySelectorAll("section.plumb-question").Select(section => section.Id).ShouldBe([Question]);
        third.Chosen(Question).ShouldBeNull();
        third.One(".plumb-total")!.ShouldContain(" of ");
        settled.SummaryValue("State").ShouldBe("Ready for review");
        all.One("#reader-C01")!.ShouldContain("Settled");

        // The quality lead said no: whoever said yes was the more generous.
        all.Document.QuerySelectorAll(".plumb-settled tbody tr").Select(row => string.Join(" ", row.Children.Skip(3).Take(2).Select(Page.Words)))
            .ShouldBe(["1 0", "0 0"], ignoreOrder: true);
        all.Main.ShouldContain("It is a reason to talk");
        (await quality.Get(Readings + "?lang=cy")).Main.ShouldContain("Darllenwyr ochr yn ochr â’r hyn a gysonwyd");
        (await reader.Get(Readings + "?lang=en")).Document.QuerySelector(".plumb-settled").ShouldBeNull();
    }

    [Fact]
    public async Task Second_readings_are_searched_and_who_gives_one_goes_on_where_they_were()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        await workspace.Answer();
        await lead.Send(await lead.Get(Readings), ("percent", "100"), ("seed", "croydon"));

        var all = await lead.Get(Readings);
        var found = await lead.Get(Readings + "?find=c0");
        var given = await lead.Send(found, "#reader-C03 form", ("reader", reader.Account.Id.ToString()));

        CasesOn(all).Count.ShouldBe(38);
        CasesOn(found).ShouldBe(CasesOn(all).Where(one => one!.StartsWith("reader-C0", StringComparison.Ordinal)));
        given.Errors.ShouldBeEmpty();
        CasesOn(given).ShouldBe(CasesOn(found));
        (await workspace.Server.Read(db => Task.FromResult(db.Records.Single(record => record.Purpose == Purpose.Second).CaseId))).ShouldBe("C03");
        (await lead.Get(Readings + "?find=nothing&lang=cy")).Main.ShouldContain("Nid oes achos i’w ddangos.");

        static List<string?> CasesOn(Page page) => [.. page.Document.QuerySelectorAll("section.plumb-question").Select(section => section.Id)];
    }

    /// <summary>Who leads sees every case: were they let see the first reading of one that they read again, the second would not be blind, and its agreement
    /// would mean nothing.</summary>
    [Fact]
    public async Task A_lead_who_reads_a_case_again_sees_nothing_of_the_first_reading_until_theirs_is_handed_over()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        await workspace.Move("ready");
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var other = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var second = await workspace.Croydon.Give("C01", lead.Account.Id, Purpose.Second);
        const string Inspection = "/inspections/croydon-2012";
        string[] hidden = [First, First + "/review", First + "/questions/" + Question, First + "/disputes", Inspection + "/scores/" + Question];

        foreach (var address in hidden)
        {
            (await lead.Get(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
            (await other.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }

        (await lead.Get(Inspection + "/review")).Document.QuerySelectorAll("tbody th").ShouldBeEmpty();
        (await other.Get(Inspection + "/review")).Document.QuerySelectorAll("tbody th").Single().TextContent.ShouldBe("C01");
        var blind = await lead.Get(Inspection + "/scores");
        blind.Main.ShouldContain("You are reading a case a second time");
        blind.Document.QuerySelectorAll("table").ShouldBeEmpty();
        (await other.Get(Inspection + "/scores")).Document.QuerySelectorAll("table").ShouldNotBeEmpty();

        await workspace.Croydon.Answer(second, "C01", lead.Account.Id);
        await workspace.Croydon.Move(second, lead.Account.Id.ToString(), "ready");
        foreach (var address in hidden)
        {
            (await lead.Get(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task The_draw_is_made_once_and_by_those_who_allocate()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var empty = await lead.Get(Readings);
        await lead.Send(empty, ("percent", "10"), ("seed", "croydon"));

        var again = await lead.Send(empty, ("percent", "20"), ("seed", "another"));

        again.Errors.Single().ShouldContain("have been drawn");
        (await workspace.Assessor.Get(Readings)).Document.QuerySelectorAll("form[action*=Draw]").ShouldBeEmpty();
    }

    /// <summary>Three cases in full, the second reader as the first but for one question of each, judged no for yes. The figures are counted by hand from the
    /// example's answers.</summary>
    [Fact]
    public async Task Agreement_stands_with_its_measures_intervals_and_direction_for_those_who_see_every_case()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        string[] cases = ["C01", "C02", "C03"];
        await lead.Send(await lead.Get(Readings), ("percent", "100"), ("seed", "croydon"));
        var (pairs, differ) = (0, 0);
        foreach (var @case in cases)
        {
            var read = CroydonKept.Readings.Cases.Single(read => read.Case.Id == @case);
            var turned =
                CroydonKept.Readings.Instrument.Questions.Index().First(one =>
                    one.Item.IsScored && one.Item.Criterion == "1.1" && read.IsOpen(one.Index) && read.Counted(one.Index) == Answer.Yes
                        && CroydonKept.Readings.Instrument.Routing.DependantsOf(one.Index).IsEmpty).Item.Name;
            pairs += CroydonKept.Readings.Instrument.Questions.Index().Count(one => one.Item.IsScored && read.IsOpen(one.Index));
            differ++;
            var first = @case == CaseAtWork.Case
                ? await workspace.Server.Read(db => Task.FromResult(db.Records.Single(record => record.CaseId == @case && record.Purpose == Purpose.First).Id))
                : await workspace.Give(@case);
            await workspace.Croydon.Answer(first, @case, workspace.Assessor.Account.Id);
            await workspace.Croydon.Move(first, workspace.Assessor.Account.Id.ToString(), "ready");
            var second = await workspace.Croydon.Give(@case, reader.Account.Id, Purpose.Second);
            await workspace.Croydon.Answer(second, @case, reader.Account.Id, (judged, name) => name == turned ? new Judged(Answer.No) : judged);
            await workspace.Croydon.Move(second, reader.Account.Id.ToString(), "ready");
        }

        var page = await lead.Get(Readings);
        var welsh = await lead.Get(Readings + "?lang=cy");
        var hidden = await reader.Get(Readings + "?lang=en");

        var whole = page.Document.QuerySelector(".plumb-agreement tbody tr")!.Children.Select(Page.Words).ToList();
        whole[..2].ShouldBe(["All scored questions", pairs.ToString(CultureInfo.InvariantCulture)]);
        whole[2].ShouldStartWith(Math.Round(100.0 * (pairs - differ) / pairs, MidpointRounding.AwayFromZero) + "% ");
        whole[3..6].ShouldAllBe(measure => Regex.IsMatch(measure, @"^0\.9\d 0\.9\d to (0\.9\d|1\.00)$"));
        whole[6].ShouldBe("3 of 3");
        page.Main.ShouldContain("the second reader was stricter in 3 of 3");
        page.Document
            .QuerySelectorAll("details .plumb-agreement tbody tr")
            .ShouldAllBe(
                row => !Page.Words(row.Children[3]).Contains(" to ", StringComparison.Ordinal), "three cases make three pairs a question: no interval");
        page.Document.QuerySelector("#measures").ShouldNotBeNull();
        page.Document.QuerySelector("a[href='#measures']").ShouldNotBeNull();
        welsh.Main.ShouldContain("yr ail ddarllenydd oedd y llymaf mewn 3 o 3");
        hidden.Document.QuerySelectorAll(".plumb-agreement").ShouldBeEmpty("a reader is not told how the others read");
    }
}
