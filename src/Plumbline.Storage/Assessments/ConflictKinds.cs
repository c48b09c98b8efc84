using Plumbline.Assessments.Allocations;

namespace Plumbline.Storage.Assessments;

/// <summary>What a declared conflict is about, by the words of the table.</summary>
public static class ConflictKinds
{
    public static string Code(this ConflictKind kind) => kind switch
    {
        ConflictKind.Case => "case",
        ConflictKind.Practitioner => "practitioner",
        _ => "area",
    };

    public static ConflictKind FromCode(string code) => code switch
    {
        "case" => ConflictKind.Case,
        "practitioner" => ConflictKind.Practitioner,
        _ => ConflictKind.Area,
    };
}
