"""Generated pages of any size. The same shape and size always give the same bytes."""
from random import Random

WORDS = """a about after again all also an and any are as at back be because been before between both but by can city could day down each
even every few first for from good great had has have he her here his home house how if in into is it its just know last life light line
long made make man many may more most much must never new no not now of off old on one only or other our out over own people place right
river said same see she should small so some state still street such take than that the their them then there these they thing this those
three through time to town two under up us use very was water way we well were what when where which while who will with work world would
year you young""".split()


def words(random, least, most):
    # Of Random, only random() is promised to give the same numbers in every version of Python.
    return " ".join(WORDS[int(random.random() * len(WORDS))] for _ in range(least + int(random.random() * (most - least + 1))))


def sentence(random):
    return words(random, 6, 24).capitalize() + "."


def dense_tags(random):
    """Hardly any text between the tags."""
    word = lambda: words(random, 1, 1)
    return f"<div class=c><span><b>{word()}</b><i>{word()}</i></span><br><em>{word()}</em></div>\n"


def tables(random):
    """Tables of ten rows and six cells."""
    row = lambda: "<tr>" + "".join(f"<td>{words(random, 1, 4)}</td>" for _ in range(6)) + "</tr>\n"
    return "<table>\n" + "".join(row() for _ in range(10)) + "</table>\n"


def links(random):
    """Lists of links, as menus and indexes have them."""
    item = lambda: f'<li><a href="/{words(random, 1, 1)}/{int(random.random() * 100_000)}.html">{words(random, 2, 8)}</a></li>\n'
    return "<ul>\n" + "".join(item() for _ in range(10)) + "</ul>\n"


def prose(random):
    """Paragraphs of three to eight sentences."""
    return "<p>" + " ".join(sentence(random) for _ in range(3 + int(random.random() * 6))) + "</p>\n"


SHAPES = {"dense tags": dense_tags, "tables": tables, "links": links, "prose": prose}


def write(path, shape, size):
    """Writes a page that repeats the shape, with new words each time, until it has the size in bytes."""
    random = Random(1)
    written = 0
    with open(path, "w", encoding="ascii") as page:
        written += page.write("<!DOCTYPE html>\n<title>Generated</title>\n<body>\n")
        while written < size:
            written += page.write(SHAPES[shape](random))
