namespace Plumbline.Workspace.Allocations;

/// <summary>Why a case cannot be given to a reader.</summary>
public static class AllocationRefusals
{
    private static readonly LocalText IsGiven = new(
        "someone else has changed the reader of {0} meanwhile. Nothing was saved: look at what you chose and save again",
        "mae rhywun arall wedi newid darllenydd {0} yn y cyfamser. Ni chadwyd dim: edrychwch ar eich dewis a chadwch eto");

    private static readonly LocalText IsNotSampled = new("case {0} is not in the sample", "nid yw achos {0} yn y sampl");

    private static readonly LocalText ReadsNot = new(
        "this person does not read cases of this inspection", "nid yw’r person hwn yn darllen achosion yr arolygiad hwn");

    public static Refusal GivenMeanwhile(string @case) => Refusal.Of("given-meanwhile", IsGiven, @case) with { Subject = @case };

    public static Refusal NotInSample(string @case) => Refusal.Of("not-in-sample", IsNotSampled, @case) with { Subject = @case };

    public static Refusal NoReader(string @case) => Refusal.Of("no-reader", ReadsNot) with { Subject = @case };
}
