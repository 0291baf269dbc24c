// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/segments/segmentuifixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/segments/ruleerrortexts.h"
#include "ui/segments/segmentbuilder.h"
#include "ui/segments/segmentqueryedit.h"
#include "ui/segments/segmentruleedit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QString unfinished = u"orders.count >="_s;

SegmentRule often()
{
    return {FieldTestRule{SegmentField::Orders, SegmentTest::AtLeast, {u"3"_s}, {}}};
}

} // namespace

class TestSegmentQueryEdit : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SegmentUiFixture> m_shop;
    std::unique_ptr<QWidget> m_window;
    SegmentRuleEdit *m_edit = nullptr;

    SegmentQueryEdit *query() { return m_edit->query(); }
    void write()
    {
        m_edit->setWay(SegmentRuleEdit::Way::Write);
        m_window->resize(700, 400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        query()->editor()->setFocus();
    }
    QAbstractItemView *words() { return query()->completer()->popup(); }
    [[nodiscard]] QString keptWords() const { return m_edit->findChild<QLabel *>(u"rule_kept"_s)->text(); }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_shop = std::make_unique<SegmentUiFixture>();
        m_window = std::make_unique<QWidget>();
        m_edit = new SegmentRuleEdit(m_shop->book(), m_shop->formatting, m_window.get());
        (new QVBoxLayout(m_window.get()))->addWidget(m_edit);
    }
    void cleanup()
    {
        m_window.reset();
        m_shop.reset();
    }

    void whatIsTypedIsARule()
    {
        write();
        QSignalSpy edited(query(), &SegmentQueryEdit::edited);
        query()->editor()->insertPlainText(u"orders.count >= 3"_s);
        QCOMPARE(edited.size(), 1);
        QVERIFY(query()->rule() == std::optional(often()));
        QVERIFY(m_edit->rule() == often());
        QCOMPARE(query()->error(), QString());
        QVERIFY(query()->editor()->extraSelections().isEmpty());
    }

    void whatIsWrongIsUnderlinedAndSaid()
    {
        write();
        query()->setText(u"tag = linen and oders.count >= 3"_s);
        QVERIFY(!query()->rule());
        QVERIFY(query()->error().contains(u"“oders.count”"_s));
        const auto marks = query()->editor()->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.first().cursor.selectedText(), u"oders.count"_s);
        QCOMPARE(marks.first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        query()->setText(unfinished);
        QVERIFY(!query()->error().isEmpty());
        QCOMPARE(query()->editor()->extraSelections().size(), 1); // what stands last
        query()->setText({});
        QVERIFY(query()->rule() == std::optional(SegmentRule{}));
        QVERIFY(query()->editor()->extraSelections().isEmpty());
    }

    void wordsAreOfferedWhileTyping()
    {
        write();
        QTest::keyClicks(query()->editor(), u"orders.c"_s);
        QVERIFY(words()->isVisible());
        QCOMPARE(words()->model()->index(0, 0).data().toString(), u"orders.count"_s);
        QTest::keyClick(words(), Qt::Key_Return);
        QCOMPARE(query()->text(), u"orders.count "_s);
        QVERIFY(!words()->isVisible());
    }

    void wordsAreOfferedWhenAsked()
    {
        write();
        query()->editor()->insertPlainText(u"tag "_s);
        QTest::keyClick(query()->editor(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(words()->isVisible());
        QStringList offered;
        for (int row = 0; row < words()->model()->rowCount(); ++row)
            offered += words()->model()->index(row, 0).data().toString();
        QVERIFY2(offered.contains(u"contains"_s), qPrintable(offered.join(u'|')));
        QTest::keyClick(words(), Qt::Key_Escape);
        QVERIFY(!words()->isVisible());
        QCOMPARE(query()->text(), u"tag "_s);
    }

    void builtAndWrittenSayTheSame()
    {
        RandomSegments random(3, m_shop->world);
        for (int turn = 0; turn < 40; ++turn) {
            const SegmentRule rule = random.rule();
            m_edit->setRule(rule);
            m_edit->setWay(SegmentRuleEdit::Way::Write);
            QVERIFY2(query()->rule(), qPrintable(query()->text() + u'\n' + query()->error()));
            QVERIFY2(*query()->rule() == normalized(rule), qPrintable(query()->text()));
            m_edit->setWay(SegmentRuleEdit::Way::Build);
            QVERIFY(normalized(m_edit->rule()) == normalized(rule));
        }
    }

    void ofATextThatIsNoRuleTheLastRuleStays()
    {
        write();
        query()->editor()->insertPlainText(u"orders.count >= 3"_s);
        query()->editor()->selectAll();
        query()->editor()->insertPlainText(unfinished);
        QVERIFY(m_edit->isUnreadable());
        QVERIFY(m_edit->rule() == often());
        QCOMPARE(m_edit->check().size(), 1);
        m_edit->setWay(SegmentRuleEdit::Way::Build);
        QVERIFY(normalized(m_edit->builder()->rule()) == often());
        QVERIFY(!keptWords().isEmpty());
        m_edit->setWay(SegmentRuleEdit::Way::Write);
        QCOMPARE(query()->text(), unfinished); // it waited
        m_edit->setWay(SegmentRuleEdit::Way::Build);
        m_edit->builder()->add(often());
        QCOMPARE(keptWords(), QString());
        m_edit->setWay(SegmentRuleEdit::Way::Write);
        QVERIFY(query()->rule());
    }

    void everyMistakeIsASentence()
    {
        using Kind = QueryError::Kind;
        for (const Kind kind : {Kind::Expected, Kind::UnknownField, Kind::UnknownEvent, Kind::UnknownProperty,
                                Kind::UnknownName, Kind::UnknownValue, Kind::WrongTest, Kind::NoNumber, Kind::NoDay,
                                Kind::OpenText, Kind::OpenBracket, Kind::TooDeep}) {
            QueryError error;
            error.kind = kind;
            QVERIFY(RuleErrorTexts::sentence(error).endsWith(u'.'));
            error.text = u"50%1"_s;
            error.words = {u"a"_s, u"b"_s};
            QVERIFY(!RuleErrorTexts::sentence(error).contains(u"%2"_s));
        }
        QueryError error;
        error.text = u"%1"_s;
        error.words = {u"and"_s};
        QCOMPARE(RuleErrorTexts::sentence(error), u"“%1” can't stand here. What can: and"_s);
    }
};

QTEST_MAIN(TestSegmentQueryEdit)
#include "tst_segmentqueryedit.moc"
