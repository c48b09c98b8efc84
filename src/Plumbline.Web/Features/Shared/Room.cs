namespace Plumbline.Web.Features.Shared;

/// <summary>The rooms that the head of every page leads to.</summary>
public enum Room
{
    None,
    Work,
    Inspections,
    People,
    Account,
    Reports,
    Audit,
    SignIn,
}
