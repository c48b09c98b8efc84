using Plumbline.Publications;

namespace Plumbline.Tests.Publications;

public sealed class ApprovalsTests
{
    [Fact]
    public void Two_people_approve_an_edition_and_nobody_twice()
    {
        new Approvals([]).AreWhole.ShouldBeFalse();
        new Approvals(["one"]).FaultsOf("one").Single().Code.ShouldBe("approved-already");
        new Approvals(["one"]).FaultsOf("other").ShouldBeEmpty();
        new Approvals(["one", "other"]).AreWhole.ShouldBeTrue();
    }

    [Fact]
    public void What_one_asks_for_another_confirms()
    {
        Approvals.FaultsOfConfirming("one", "one").Single().Code.ShouldBe("asked-already");
        Approvals.FaultsOfConfirming("one", "other").ShouldBeEmpty();
    }
}
