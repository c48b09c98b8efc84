using System.Buffers.Text;
using System.Text;

namespace Plumbline.Web.Features.SignIn;

/// <summary>The addresses of the links by which people get in for the first time or again.</summary>
public static class JoinLink
{
    public const string SetUp = "/set-up";

    private const string Root = "/join";

    public static string Of(Guid account, string token) => $"{Root}/{account}?token={Base64Url.EncodeToString(Encoding.UTF8.GetBytes(token))}";

    /// <summary>The token as it was made; empty when it cannot be read.</summary>
    internal static string Token(string? fromAddress)
    {
        try
        {
            return Encoding.UTF8.GetString(Base64Url.DecodeFromChars(fromAddress ?? ""));
        }
        catch (FormatException)
        {
            return "";
        }
    }
}
