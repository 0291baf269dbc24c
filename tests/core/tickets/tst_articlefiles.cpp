// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/articlefiles.h"

#include "core/attachments/attachment.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What may go with an answer or a note.
class TestArticleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QList<qint64>>("sizes");
        QTest::addColumn<QString>("rule");
        const qint64 half = largestArticleFiles / 2;
        QTest::newRow("none") << QList<qint64>() << QString();
        QTest::newRow("one") << QList<qint64>{1} << QString();
        QTest::newRow("empty") << QList<qint64>{1, 0} << u"empty_file"_s;
        QTest::newRow("all that goes") << QList<qint64>{half, half} << QString();
        QTest::newRow("a byte more") << QList<qint64>{half, half, 1} << u"files_too_large"_s;
        QTest::newRow("one too large for anything") << QList<qint64>{largestAttachment + 1} << u"file_too_large"_s;
        QTest::newRow("as many as go") << QList<qint64>(mostArticleFiles, 1) << QString();
        QTest::newRow("one more") << QList<qint64>(mostArticleFiles + 1, 1) << u"too_many_files"_s;
        QTest::newRow("sizes that would run over")
            << QList<qint64>(mostArticleFiles, largestAttachment) << u"files_too_large"_s;
    }

    void limits()
    {
        QFETCH(QList<qint64>, sizes);
        QFETCH(QString, rule);
        const Result<void> checked = checkArticleFiles(sizes);
        QCOMPARE(checked.has_value(), rule.isEmpty());
        if (checked)
            return;
        QCOMPARE(checked.error().code, ErrorCode::InvalidValue);
        QCOMPARE(checked.error().field, u"content"_s);
        QCOMPARE(checked.error().args.value(u"rule"_s).toString(), rule);
    }
};

QTEST_GUILESS_MAIN(TestArticleFiles)

#include "tst_articlefiles.moc"
