using ArticleClean.Documents;

namespace ArticleClean.Tests.Documents;

/// <summary>Hosts of addresses, as site rules are looked up by them.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://Example.ORG/a", "example.org")]
    [InlineData("https://bücher.example/", "xn--bcher-kva.example")]
    [InlineData("http://b\u06FCx.example/", "")]
    [InlineData("file:///a", "")]
    public void A_host_is_as_the_domain_name_system_has_it(string address, string host) =>
        WebAddress.HostOf(new Uri(address)).Should().Be(host);

    [Fact]
    public void A_relative_address_has_no_host() => WebAddress.HostOf(new Uri("a/b", UriKind.Relative)).Should().BeEmpty();
}
