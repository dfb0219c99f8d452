namespace ArticleClean.Html.Reading;

/// <summary>
/// The elements that the reader or its users ask for by name. Other names have numbers from <see cref="FirstOther"/> on,
/// which hold for one page only (<see cref="HtmlTree.NameOf"/>).
/// </summary>
internal enum HtmlTag : ushort
{
    None,
    A, Abbr, Acronym, Address, Annotation, AnnotationXml, Applet, Area, Article, Aside, Audio, B, Base, Basefont, Bdi, Bdo,
    Bgsound, Big, BlockQuote, Body, Br, Button, Canvas, Caption, Center, Cite, Code, Col, Colgroup, Data, Datalist, Dd, Del,
    Desc, Details, Dfn, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, ForeignObject, Form,
    Frame, Frameset, G, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Image, Img, Input, Ins, Kbd, Keygen,
    Label, Legend, Li, Link, Listing, Main, Malignmark, Map, Mark, Marquee, Math, Menu, Menuitem, Meta, Meter, Mfenced, Mfrac,
    Mglyph, Mi, Mlabeledtr, Mn, Mo, Mover, Mphantom, Mroot, Ms, Mspace, Msqrt, Msub, Msubsup, Msup, Mtable, Mtext, Mtr, Munder,
    Munderover, Nav, Nobr, Noembed, Noframes, Noscript, Object, Ol, Optgroup, Option, Output, P, Param, Picture, Plaintext,
    Pre, Progress, Q, Rb, Rp, Rt, Rtc, Ruby, S, Samp, Script, Search, Section, Select, Slot, Small, Source, Span, Strike,
    Strong, Style, Sub, Summary, Sup, Svg, Switch, Table, Tbody, Td, Template, Text, Textarea, Tfoot, Th, Thead, Time, Title,
    Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
    FirstOther,
}
