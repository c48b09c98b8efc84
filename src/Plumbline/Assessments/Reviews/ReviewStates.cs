namespace Plumbline.Assessments.Reviews;

/// <summary>The states by the codes that files, tables and addresses use.</summary>
public static class ReviewStates
{
    private static readonly string[] Codes = ["made", "in-progress", "ready", "in-review", "returned", "complete", "locked"];

    /// <summary>In the order in which a record meets them.</summary>
    public static IReadOnlyList<ReviewState> All { get; } = Enum.GetValues<ReviewState>();

    /// <summary>Such as <c>in-review</c>.</summary>
    public static string Code(this ReviewState state) => Codes[(int)state];

    public static ReviewState? FromCode(string code) => Array.IndexOf(Codes, code) is var found and >= 0 ? (ReviewState)found : null;

    /// <summary>Whether the assessor may change judgements: before the record is handed over, and after it came back.</summary>
    public static bool IsWithAssessor(this ReviewState state) => state is ReviewState.Made or ReviewState.InProgress or ReviewState.Returned;

    /// <summary>The codes of records that were signed off.</summary>
    public static IReadOnlyList<string> SignedOffCodes { get; } = [.. All.Where(IsSignedOff).Select(Code)];

    /// <summary>Whether the record was signed off.</summary>
    public static bool IsSignedOff(this ReviewState state) => state is ReviewState.Complete or ReviewState.Locked;
}
