using System.Text;
using ArticleClean.Decoding;

namespace ArticleClean.Tests.Decoding;

public sealed class DeclaredCharsetTests
{
    [Theory]
    [InlineData("<meta charset=koi8-r>")]
    [InlineData("<META CHARSET=\"KOI8-R\">")]
    [InlineData("<meta charset = 'koi8-r' />")]
    [InlineData("<meta/charset=koi8-r>")]
    [InlineData("<meta name=a charset=koi8-r>")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=koi8-r'>")]
    [InlineData("<meta content='text/html; charset=koi8-r' http-equiv=Content-Type>")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset = \"koi8-r\" '>")]
    [InlineData("<meta http-equiv=Content-Type content='charsets; charset=koi8-r; x'>")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=utf-8' charset=koi8-r>")]
    [InlineData("<meta charset=klingon><meta charset=koi8-r>")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=koi8-r>")]
    [InlineData("<!--><meta charset=koi8-r>")]
    [InlineData("<!doctype html><html lang=ru><head></head a='>'><meta charset=koi8-r>")]
    [InlineData("<p title='<meta charset=utf-8>'><meta charset=koi8-r>")]
    [InlineData("< a << <3 <meta charset=koi8-r>")]
    [InlineData("<?php echo '<meta charset=utf-8' ?><meta charset=koi8-r>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"koi8-r\"?><html>")]
    [InlineData("<?xml version='1.0' encoding = 'koi8-r' standalone='yes'?>")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><meta charset=koi8-r>")]
    public void The_declaration_is_found(string page) => Find(page).Should().Be("KOI8-R");

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<meta")]
    [InlineData("<meta ")]
    [InlineData("<meta charset")]
    [InlineData("<meta charset=")]
    [InlineData("<meta charset='koi8-r")]
    [InlineData("<meta charset=koi8-r")]
    [InlineData("<meta charset=klingon>")]
    [InlineData("<metacharset=koi8-r>")]
    [InlineData("<meta content='text/html; charset=koi8-r'>")]
    [InlineData("<meta http-equiv=refresh content='text/html; charset=koi8-r'>")]
    [InlineData("<meta http-equiv=content-type content='text/html; koi8-r'>")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=\"koi8-r'>")]
    [InlineData("<!-- <meta charset=koi8-r>")]
    [InlineData("charset=koi8-r")]
    [InlineData(" <?xml version='1.0' encoding='koi8-r'?>")]
    [InlineData("<?xml version='1.0' encoding=koi8-r?>")]
    public void What_is_no_declaration_is_none(string page) => Find(page).Should().BeNull();

    [Theory]
    [InlineData("<meta charset=utf-16>", "UTF-8")]
    [InlineData("<meta charset=utf-16be>", "UTF-8")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?>", "UTF-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    public void A_declaration_that_cannot_be_true_means_another(string page, string expected) => Find(page).Should().Be(expected);

    [Theory]
    [InlineData(5_000, "KOI8-R")]
    [InlineData(60_000, "KOI8-R")]
    [InlineData(70_000, null)]
    public void A_declaration_is_found_behind_long_scripts_but_not_at_any_distance(int distance, string? expected) =>
        Find("<head><script>" + new string('x', distance) + "</script><meta charset=koi8-r>").Should().Be(expected);

    private static string? Find(string page) => DeclaredCharset.Find(Encoding.ASCII.GetBytes(page))?.Name;
}
