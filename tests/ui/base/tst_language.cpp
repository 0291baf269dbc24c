// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/errortext.h"
#include "ui/base/language.h"

#include "core/base/result.h"
#include "tests/ui/uitest.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void languagesCarryTheirOwnNames()
    {
        QStringList names;
        for (const Language &language : availableLanguages())
            names.append(language.code + u' ' + language.name);
        QVERIFY(names.contains(u"en English"_s));
        QVERIFY(names.contains(u"de Deutsch"_s));
    }

    void localesFollowLanguageAndCountry_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("as the system") << u""_s << QLocale(u"de_AT"_s) << u"de_AT"_s;
        QTest::newRow("the system's language in its country") << u"de"_s << QLocale(u"de_CH"_s) << u"de_CH"_s;
        QTest::newRow("English in Germany") << u"en"_s << QLocale(u"de_DE"_s) << u"en_DE"_s;
        QTest::newRow("German where nobody speaks it") << u"de"_s << QLocale(u"ja_JP"_s) << u"de_DE"_s;
        QTest::newRow("a system that we do not speak") << u""_s << QLocale(u"fi_FI"_s) << u"en_FI"_s;
        QTest::newRow("a language that we do not speak") << u"tlh"_s << QLocale(u"de_DE"_s) << u"de_DE"_s;
        QTest::newRow("no language at all") << u""_s << QLocale::c() << u"en_US"_s;
    }
    void localesFollowLanguageAndCountry()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QLocale, system);
        QTEST(localeFor(wanted, system).name(), "locale");
    }

    void loadingSwitchesTextsAndNumbers()
    {
        const Error error = {ErrorCode::DiskFull, {}, {}, {}};
        LanguageLoader loader;
        loader.load(u"en"_s);
        QCOMPARE(loader.code(), u"en"_s);
        const QString english = errorText(error);
        loader.load(u"de"_s);
        QCOMPARE(loader.code(), u"de"_s);
        const QString german = errorText(error);
        QVERIFY2(german != english, qPrintable(german));
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Abbrechen"_s);
        loader.load(u"en"_s);
        QCOMPARE(errorText(error), english);
    }

    void nothingStaysBehindTheLoader()
    {
        const Error error = {ErrorCode::DiskFull, {}, {}, {}};
        const QString before = errorText(error);
        {
            LanguageLoader loader;
            loader.load(u"de"_s);
            QVERIFY(errorText(error) != before);
        }
        QCOMPARE(errorText(error), before);
    }
};

REGULARS_GUI_TEST_MAIN(TestLanguage)
#include "tst_language.moc"
