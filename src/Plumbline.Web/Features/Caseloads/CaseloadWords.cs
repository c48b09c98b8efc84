namespace Plumbline.Web.Features.Caseloads;

/// <summary>What the page of the caseload says.</summary>
internal static class CaseloadWords
{
    public static readonly LocalText Title = new("Caseload", "Baich achosion");
}
