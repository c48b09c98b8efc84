namespace Plumbline;

/// <summary>Where in a file something stands, so that a person can open it there. Lines and columns count from 1.</summary>
public readonly record struct Place(string File, int Line, int Column)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}
