namespace Plumbline.Workspace.Allocations;

/// <summary>Why a conflict of interest cannot be declared so.</summary>
public static class ConflictRefusals
{
    private static readonly LocalText Missing = new("enter the id of the case or the practitioner’s code", "rhowch ddynodydd yr achos neu god yr ymarferydd");

    private static readonly LocalText NoCase = new(
        "this inspection has no case of this id. Choose one of yours from the list as you type",
        "nid oes gan yr arolygiad hwn achos â’r dynodydd hwn. Dewiswch un o’ch rhai chi o’r rhestr wrth deipio");

    private static readonly LocalText NoPractitioner = new(
        "no case of this inspection is with a practitioner of this code. Ask the lead inspector for the code",
        "nid oes yr un achos o’r arolygiad hwn gydag ymarferydd â’r cod hwn. Gofynnwch i’r arolygydd arweiniol am y cod");

    public static Refusal NoSubject() => Refusal.Of("subject-missing", Missing) with { Subject = DeclareConflict.SubjectField };

    public static Refusal UnknownCase() => Refusal.Of("unknown-case", NoCase) with { Subject = DeclareConflict.SubjectField };

    public static Refusal UnknownPractitioner() => Refusal.Of("unknown-practitioner", NoPractitioner) with { Subject = DeclareConflict.SubjectField };
}
