using Plumbline.Inspections;

namespace Plumbline.Tests.Inspections;

public sealed class IsbnTests
{
    // Numbers of printed books: the Croydon report, and the examples of the ISBN Users' Manual (International ISBN Agency, 7th edition).
    [Theory]
    [InlineData("978-1-84099-509-1")]
    [InlineData("ISBN 978-0-11-000222-4")]
    [InlineData("9780110002224")]
    [InlineData("0-306-40615-2")]
    [InlineData("0-8044-2957-X")]
    public void A_number_proves_itself(string isbn) => Isbn.FaultOf(isbn).ShouldBeNull();

    [Theory]
    [InlineData("978-1-84099-509-2", "the last one is 1")]
    [InlineData("0-306-40615-3", "the last one is 2")]
    [InlineData("0-8044-2957-0", "the last one is X")]
    [InlineData("978-1-84099-509", "thirteen digits")]
    [InlineData("977-1-84099-509-1", "begin with 978 or 979")]
    [InlineData("978-...", "thirteen digits")]
    public void A_wrong_number_is_told_why(string isbn, string why) => Isbn.FaultOf(isbn)!.ShouldContain(why);
}
