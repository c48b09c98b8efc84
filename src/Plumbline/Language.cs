namespace Plumbline;

/// <summary>The two languages of a report, equal in standing.</summary>
public enum Language
{
    English,
    Welsh,
}
