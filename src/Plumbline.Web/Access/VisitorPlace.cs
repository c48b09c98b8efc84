using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Access;

/// <summary>Where on the network someone is, as wrong passwords are counted.</summary>
internal static class VisitorPlace
{
    private const int BytesOfANetwork = 8;

    /// <summary>The address; of IPv6 the network, since one machine has as many addresses there as it likes.</summary>
    public static string Of(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => NetworkOf(address),
        var address => address.ToString(),
    };

    private static string NetworkOf(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(BytesOfANetwork).Clear();
        return new IPAddress(bytes).ToString();
    }
}
