using System.Net;
using System.Text.Json;
using Plumbline.Assessments.Ledgers;
using Plumbline.Instruments;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>What the server says of each answer that a script sent: which were not kept, and which stand as their sender's own.</summary>
public sealed class SavedAnswersTests
{
    private const string CasePage = "/inspections/croydon-2012/cases/C01";
    private const string Done = "q11_screen_done";
    private const string Accurate = "q11_screen_accurate";

    [Fact]
    public async Task Of_a_batch_those_are_named_that_were_refused_and_the_others_are_kept()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(CasePage);

        var saved = await workspace.Script(page, ("a." + Done, "yes"), ("a." + Accurate, "perhaps"));

        NotKept(saved).ShouldBe([Accurate]);
        Own(saved).Keys.ShouldBe([Done]);
        (await workspace.Stands(Done))!.Answer.ShouldBe(Answer.Yes);
        (await workspace.Stands(Accurate)).ShouldBeNull();
    }

    [Fact]
    public async Task Where_the_record_has_moved_on_none_was_kept()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Answer();
        var page = await workspace.Assessor.Get(CasePage);
        await workspace.Move("ready");

        var saved = await workspace.Script(page, HttpStatusCode.Conflict, ("a." + Done, "no"), ("a." + Accurate, "no"));

        NotKept(saved).ShouldBe([Done, Accurate], ignoreOrder: true);
    }

    [Fact]
    public async Task An_answer_is_its_senders_own_where_nobody_elses_waits_beside_it()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(CasePage);
        await workspace.Elsewhere(Accurate, new Judged(Answer.No));

        var saved = await workspace.Script(page, ("a." + Done, "yes"), ("a." + Accurate, "yes"));

        var present = await workspace.Present();
        present.Find(Accurate)!.Held.Count.ShouldBe(1, "it was not seen");
        Own(saved).ShouldBe(new Dictionary<string, int> { [Done] = present.Find(Done)!.Revision });
        NotKept(saved).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> NotKept(JsonElement saved) => [.. saved.GetProperty("notKept").EnumerateArray().Select(one => one.GetString()!)];

    private static Dictionary<string, int> Own(JsonElement saved) =>
        saved.GetProperty("own").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.GetInt32());
}
