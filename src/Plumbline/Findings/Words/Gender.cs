namespace Plumbline.Findings.Words;

/// <summary>The gender of a Welsh noun, which decides between <c>dau</c> and <c>dwy</c>, <c>tri</c> and <c>tair</c>, <c>pedwar</c> and <c>pedair</c>.</summary>
public enum Gender
{
    Masculine,
    Feminine,
}
