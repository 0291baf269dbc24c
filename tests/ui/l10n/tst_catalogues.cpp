// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testpaths.h"
#include "tests/ui/l10n/catalogue.h"

#include <QtCore/QLibraryInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace regulars;
using namespace regulars::l10n;
using namespace Qt::StringLiterals;

namespace {

const QString folder = inSourceTree(u"translations"_s);

QStringList catalogueNames()
{
    return QDir(folder).entryList({u"regulars_*.ts"_s}, QDir::Files, QDir::Name);
}

QString languageOf(const QString &file)
{
    return file.section(u'_', 1).chopped(3);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d{1,2}|Ln|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool counts(const QString &text)
{
    return text.contains("%n"_L1) || text.contains("%Ln"_L1);
}

qsizetype mnemonics(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

/// How the sentence ends: with a mark, or like a label.
QChar ending(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u".…:!?"_s.contains(last) ? last : QChar();
}

/// The forms of languages where the first one is for the number 1 alone may say "every day" instead of "every 1 days".
bool firstFormIsForOneAlone(const QString &language)
{
    return QStringList{u"da"_s, u"de"_s, u"en"_s, u"es"_s, u"it"_s, u"nb"_s, u"nl"_s, u"sv"_s}.contains(language);
}

QStringList formFaults(const CatalogueMessage &message, qsizetype number, const QString &language)
{
    const QString &form = message.translations[number];
    if (form.trimmed().isEmpty())
        return {u"has no translation"_s};
    QStringList faults;
    QStringList expected = placeholders(message.source);
    const QStringList found = placeholders(form);
    const bool countMayGo = message.plural && number == 0 && firstFormIsForOneAlone(language);
    if (countMayGo && !counts(form))
        expected.removeIf([](const QString &each) { return each.endsWith(u'n'); });
    if (found != expected)
        faults.append(u"has other placeholders: "_s + form);
    if (mnemonics(form) != mnemonics(message.source))
        faults.append(u"has other mnemonics: "_s + form);
    if (ending(form) != ending(message.source))
        faults.append(u"ends differently: "_s + form);
    if (form.contains("..."_L1) || form.contains(u'"') || (language == "de"_L1 && form.contains(u'”')))
        faults.append(u"has dots or quotation marks of a typewriter or of another language: "_s + form);
    if (form.front().isSpace() || form.back().isSpace())
        faults.append(u"has a space at an end: "_s + form);
    return faults;
}

QStringList faultsOf(const CatalogueMessage &message, const QString &language)
{
    QStringList faults;
    if (!message.state.isEmpty())
        faults.append(u"is "_s + message.state);
    if (message.plural != counts(message.source))
        faults.append(u"counts without %n, or has %n without a number"_s);
    for (qsizetype i = 0; i < message.translations.size(); ++i)
        faults += formFaults(message, i, language);
    for (QString &fault : faults)
        fault.prepend(message.context + u": \""_s + message.source + u"\" "_s);
    return faults;
}

/// The same catalogue after lupdate has read the sources, as `./dev translate` does it.
Catalogue updated(const QString &file, const QTemporaryDir &scratch)
{
    const QString copy = scratch.filePath(file);
    QFile::copy(folder + u'/' + file, copy);
    QStringList arguments{u"ui"_s,         u"app"_s,  u"-I"_s,          u"."_s,     u"-silent"_s,          u"-no-obsolete"_s,
                          u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-source-language"_s, u"en"_s};
    if (languageOf(file) == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(inSourceTree({}));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s, arguments + QStringList{u"-ts"_s, copy});
    lupdate.waitForFinished();
    return readCatalogue(copy);
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("translations");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("faults");
        QTest::newRow("good") << u"Order %1…"_s << QStringList{u"Bestellung %1…"_s} << QString() << 0;
        QTest::newRow("unfinished") << u"Order"_s << QStringList{u"Bestellung"_s} << u"unfinished"_s << 1;
        QTest::newRow("empty") << u"Order"_s << QStringList{QString()} << QString() << 1;
        QTest::newRow("placeholder lost") << u"%1 of %2"_s << QStringList{u"%1 von 2"_s} << QString() << 1;
        QTest::newRow("placeholder twice") << u"%1 of %2"_s << QStringList{u"%1 von %1"_s} << QString() << 1;
        QTest::newRow("mnemonic lost") << u"&Save"_s << QStringList{u"Speichern"_s} << QString() << 1;
        QTest::newRow("ampersand is no mnemonic") << u"A && B"_s << QStringList{u"A und B"_s} << QString() << 0;
        QTest::newRow("dots lost") << u"Edit…"_s << QStringList{u"Bearbeiten"_s} << QString() << 1;
        QTest::newRow("foreign quotes") << u"“%1” is gone."_s << QStringList{u"“%1” ist weg."_s} << QString() << 1;
        QTest::newRow("plural") << u"%n days"_s << QStringList{u"ein Tag"_s, u"%n Tage"_s} << QString() << 0;
        QTest::newRow("plural form without number") << u"%n days"_s << QStringList{u"%n Tag"_s, u"Tage"_s} << QString() << 1;
        QTest::newRow("plural form empty") << u"%n days"_s << QStringList{u"%n Tag"_s, QString()} << QString() << 1;
    }
    void faultsAreFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QStringList, translations);
        QFETCH(const QString, state);
        const CatalogueMessage message{u"Test"_s, source, {}, state, translations.size() > 1, translations};
        QTEST(static_cast<int>(faultsOf(message, u"de"_s).size()), "faults");
    }

    void everyTextIsTranslated_data() { eachCatalogue(); }
    void everyTextIsTranslated()
    {
        QFETCH(const QString, file);
        const Catalogue catalogue = readCatalogue(folder + u'/' + file);
        QVERIFY(!catalogue.isEmpty());
        QStringList faults;
        for (const CatalogueMessage &message : catalogue)
            faults += faultsOf(message, languageOf(file));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void catalogueIsInStepWithTheSources_data() { eachCatalogue(); }
    void catalogueIsInStepWithTheSources()
    {
        QFETCH(const QString, file);
        const QTemporaryDir scratch;
        const Catalogue present = readCatalogue(folder + u'/' + file);
        const Catalogue expected = updated(file, scratch);
        QVERIFY(!expected.isEmpty());
        QStringList faults;
        for (auto message = expected.begin(); message != expected.end(); ++message) {
            const auto found = present.find(message.key());
            if (found == present.end())
                faults.append(u"missing: "_s + message.key());
            else if (found->translations.size() != message->translations.size())
                faults.append(u"another number of plural forms: "_s + message.key());
        }
        for (auto message = present.begin(); message != present.end(); ++message) {
            if (!expected.contains(message.key()))
                faults.append(u"not in the sources any more: "_s + message.key());
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u"Run ./dev translate, then translate what is new.\n"_s + faults.join(u'\n')));
    }

private:
    static void eachCatalogue()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : catalogueNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
