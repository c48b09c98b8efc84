using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Plumbline.Web.Hosting.Requests;

/// <summary>
/// A page answers what it has a handler for. Any other method, and an act that it does not know, is refused like an address that is not there: the page would
/// be shown without having read anything.
/// </summary>
internal sealed class HandledOnly : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && !IsPlain(context))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }

    /// <summary>A page that reads nothing before it is shown is asked for.</summary>
    private static bool IsPlain(PageHandlerExecutingContext context) =>
        HttpMethods.IsGet(context.HttpContext.Request.Method) && context.ActionDescriptor.HandlerMethods.All(handler => !HttpMethods.IsGet(handler.HttpMethod));
}
