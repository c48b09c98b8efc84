using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plumbline.Web.Keeping;

namespace Plumbline.Web.Hosting.Requests;

/// <summary>
/// Reads what is sent to a page that takes files into memory: the framework would write whatever is longer than 64 KiB into a temporary file in the clear, and
/// a server that is killed would leave it there. So that memory has a bound, a few are read at a time, and others wait.
/// </summary>
internal static class FilesInMemory
{
    private const int AtOnce = 8;

    /// <summary>More than the server takes of any request.</summary>
    private const int Threshold = 64 * 1024 * 1024;

    /// <summary>Before it is asked who sends: a form is looked at even where a session has ended.</summary>
    public static void UseFilesInMemory(this WebApplication app)
    {
        var room = new SemaphoreSlim(AtOnce);
        var known = app.Services.GetRequiredService<IOptions<FormOptions>>().Value;
        app.Use(async (context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
                || context.GetEndpoint()?.Metadata.GetMetadata<TakesFilesAttribute>() is null)
            {
                await next(context);
                return;
            }

            context.Features.Set<IFormFeature>(new FormFeature(context.Request, new FormOptions
            {
                ValueCountLimit = known.ValueCountLimit, ValueLengthLimit = known.ValueLengthLimit, MemoryBufferThreshold = Threshold,
                MultipartBodyLengthLimit = Threshold,
            }));
            // Whoever sends drop by drop would keep others from sending at all.
            context.Features.Get<IHttpMinRequestBodyDataRateFeature>()?.MinDataRate = new MinDataRate(bytesPerSecond: 8 * 1024, TimeSpan.FromSeconds(20));
            await room.WaitAsync(context.RequestAborted);
            try
            {
                await next(context);
            }
            finally
            {
                room.Release();
            }
        });
    }
}
