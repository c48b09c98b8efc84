namespace Plumbline.Web.Features.SignIn;

/// <summary>What came of an attempt to sign in.</summary>
public enum Entry
{
    Open,
    Refused,
}
