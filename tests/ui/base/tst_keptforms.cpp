// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formbinder.h"
#include "ui/base/keptforms.h"
#include "ui/base/notice.h"
#include "ui/tickets/deskform.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

class NameForm final : public DeskForm
{
public:
    explicit NameForm(QWidget *parent) : DeskForm(u"A name"_s, parent) { form()->addText(u"name"_s, u"Name"_s); }
    void save() override {}
    void type(const QString &text) { QTest::keyClicks(form()->field(u"name"_s).editor(), text); }
};

} // namespace

/// Forms that were closed with entries, above a page or dialog that says so in its notice.
class TestKeptForms : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_window;
    Notice *m_notice = nullptr;
    std::unique_ptr<KeptForms> m_forms;
    int m_anew = 0;

    NameForm *open(const QString &key)
    {
        auto *form = new NameForm(m_window.get());
        m_forms->open(key, form, [this] { ++m_anew; });
        return form;
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_window = std::make_unique<QWidget>();
        m_notice = new Notice(m_window.get());
        m_window->show();
        m_forms = std::make_unique<KeptForms>(*m_notice);
        m_anew = 0;
    }

    void theNoticeOpensItAgain()
    {
        NameForm *form = open(u"a"_s);
        form->type(u"Ada"_s);
        form->reject();
        QCOMPARE(m_notice->text(), u"Closed without saving. What you entered is kept."_s);
        QVERIFY(uitest::buttonCalled(*m_notice, u"Open again"_s));
        uitest::buttonCalled(*m_notice, u"Open again"_s)->click();
        QVERIFY(form->isVisible());
        QVERIFY(!m_notice->isVisible());
        uitest::buttonCalled(*form, u"Start over"_s)->click();
        QVERIFY(!form->isVisible());
        QCOMPARE(m_anew, 1);
        QVERIFY(!m_forms->reopen(u"a"_s));
    }

    void onlyOneWithEntriesWaitsToBeSaved()
    {
        QVERIFY(!m_forms->reopenUnsaved());
        open(u"a"_s)->reject(); // nothing was entered
        QVERIFY(!m_forms->reopenUnsaved());
        NameForm *form = open(u"b"_s);
        form->type(u"Ada"_s);
        form->reject();
        QVERIFY(m_forms->reopenUnsaved());
        QVERIFY(form->isVisible());
    }

    void oneThatIsTakenDownIsForgotten()
    {
        NameForm *form = open(u"a"_s);
        form->type(u"Ada"_s);
        form->reject();
        QCOMPARE(m_forms->unsaved(), 1);
        delete form; // with what it belonged to
        QCOMPARE(m_forms->unsaved(), 0);
        QVERIFY(!m_forms->reopen(u"a"_s));
    }
};

QTEST_MAIN(TestKeptForms)
#include "tst_keptforms.moc"
