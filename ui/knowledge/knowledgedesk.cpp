// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/knowledgedesk.h"

#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "models/exchange/takeout.h"
#include "models/knowledge/articleview.h"
#include "models/knowledge/knowledgecommands.h"
#include "models/knowledge/knowledgeexport.h"
#include "models/tickets/deskchoicesview.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/knowledge/articleform.h"
#include "ui/knowledge/articleprint.h"
#include "ui/knowledge/knowledgetexts.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

Result<void> store(const QString &file, const QByteArray &bytes)
{
    QSaveFile target(file);
    const bool stored = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return stored ? Result<void>() : fail(ErrorCode::FileNotWritable, {}, {{u"file"_s, file}}, target.errorString());
}

ExportRecord recordOf(const QString &format, const QString &target, qsizetype rows)
{
    ExportRecord record;
    record.subject = ExportSubject::Knowledge;
    record.format = format;
    record.target = target;
    record.rows = rows;
    return record;
}

/// A file among the person's documents, named like the title as far as every system can have it.
QString proposed(const QString &title, const QString &suffix)
{
    QString name = title.left(80);
    for (QChar &letter : name) {
        if (QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name.simplified() + u'.' + suffix);
}

bool isAmerican(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem;
}

} // namespace

KnowledgeDesk::KnowledgeDesk(const KnowledgeDeskServices &services, QObject *parent) : QObject(parent), m_services(services)
{
}

void KnowledgeDesk::showError(const Error &error)
{
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

void KnowledgeDesk::showSaved(const QString &file)
{
    m_services.messages.show({tr("Saved %1.", "a file").arg(QFileInfo(file).fileName()),
                              Tone::Good,
                              tr("Open"),
                              [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); },
                              {}});
}

void KnowledgeDesk::createArticle()
{
    const QString key = u"article/new"_s;
    if (m_services.forms.reopen(key))
        return;
    KnowledgeArticle article;
    article.language = m_services.formatting.locale().name().section(u'_', 0, 0);
    open(key, article);
}

void KnowledgeDesk::editArticle(KnowledgeArticleId article)
{
    const QString key = u"article/%1"_s.arg(article.value);
    if (!m_services.forms.reopen(key))
        withArticle(article, [this, key](const KnowledgeArticle &read) { open(key, read); });
}

void KnowledgeDesk::createFromTicket(TicketId ticket)
{
    m_services.commands.run(CreateArticleFromTicket{ticket}, this, [this](const auto &answer) {
        if (!answer)
            return; // the runner has told
        Q_EMIT articleRequested(answer->value);
        editArticle(answer->value);
    });
}

void KnowledgeDesk::withArticle(KnowledgeArticleId id, const std::function<void(const KnowledgeArticle &)> &use)
{
    auto *view = new ArticleView(m_services.database, this);
    connect(view, &EntityViewBase::changed, this, [this, view, use] {
        if (view->state() == EntityViewBase::State::Loading || view->state() == EntityViewBase::State::Empty)
            return;
        disconnect(view, nullptr, this, nullptr);
        view->deleteLater();
        if (view->state() == EntityViewBase::State::Loaded)
            use(view->value()->article);
        else
            showError(view->error());
    });
    view->show(id);
}

void KnowledgeDesk::open(const QString &key, const KnowledgeArticle &article)
{
    auto *form = new ArticleForm(article, &m_services.window);
    auto *choices = new DeskChoicesView(m_services.database, form);
    connect(choices, &DeskChoicesView::changed, form, [form, choices] {
        if (choices->value())
            form->setChoices(*choices->value());
    });
    connect(form, &ArticleForm::submitted, this, [this, form](const KnowledgeArticle &entered) { save(form, entered); });
    m_services.forms.open(key, form, [this, id = article.id] {
        if (id.isValid())
            editArticle(id);
        else
            createArticle();
    });
}

void KnowledgeDesk::save(ArticleForm *form, const KnowledgeArticle &article)
{
    if (!article.id.isValid()) {
        m_services.commands.run(CreateArticle{article}, form, [this, form](const auto &answer) {
            if (!answer) {
                form->showFailure(answer.error());
                return;
            }
            form->finish();
            Q_EMIT articleRequested(answer->value);
        });
        return;
    }
    m_services.commands.run(UpdateArticle{article}, form, [this, form, id = article.id](const auto &answer) {
        if (answer)
            form->finish();
        else if (answer.error().code == ErrorCode::Conflict)
            withArticle(id, [form = QPointer(form)](const KnowledgeArticle &theirs) {
                if (form)
                    form->showConflict(theirs);
            });
        else
            form->showFailure(answer.error());
    });
}

void KnowledgeDesk::savePage(KnowledgeArticleId article, const QString &title)
{
    const FileRequest request{tr("The article as a web page"), tr("Web pages (*.html)"), proposed(title, u"html"_s),
                              u"html"_s};
    m_services.dialogs.saveFile(&m_services.window, request, [this, article](const QString &file) {
        const QLocale &locale = m_services.formatting.locale();
        const auto started = startArticleExport(m_services.database, article, file,
                                                {KnowledgeTexts::pageWords(locale), locale});
        whenDone(started, this,
                 [this, file](const Result<int> &written) { written ? showSaved(file) : showError(written.error()); });
    });
}

void KnowledgeDesk::savePages()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{tr("Where the folder with the pages shall be"), {}, documents, {}};
    m_services.dialogs.openFolder(&m_services.window, request, [this](const QString &chosen) {
        const QLocale &locale = m_services.formatting.locale();
        const QString name =
            tr("Knowledge %1", "name of a folder, a day").arg(m_services.formatting.today().toString(Qt::ISODate));
        const QString folder = QDir(chosen).filePath(name);
        const auto started = startKnowledgeExport(m_services.database, folder, {KnowledgeTexts::pageWords(locale), locale});
        whenDone(started, this, [this, folder](const Result<int> &written) {
            if (!written) {
                showError(written.error());
                return;
            }
            m_services.messages.show(
                {tr("Saved %n article(s) in %1.", "a folder", *written).arg(QDir::toNativeSeparators(folder)),
                 Tone::Good,
                 tr("Open"),
                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder + u"/index.html"_s)); },
                 {}});
        });
    });
}

void KnowledgeDesk::withPages(KnowledgeArticleId id, const std::function<void(const QList<PageArticle> &)> &use)
{
    const auto read = articlesToPrint(m_services.database, id, m_services.formatting.locale());
    whenDone(read, this,
             [this, use](const Result<QList<PageArticle>> &pages) { pages ? use(*pages) : showError(pages.error()); });
}

void KnowledgeDesk::savePdf(KnowledgeArticleId article, const QString &title)
{
    withPages(article, [this, title](const QList<PageArticle> &pages) {
        const FileRequest request{tr("Articles as PDF"), tr("PDF (*.pdf)"), proposed(title, u"pdf"_s), u"pdf"_s};
        m_services.dialogs.saveFile(&m_services.window, request,
                                    [this, pages](const QString &file) { writePdf(pages, file); });
    });
}

void KnowledgeDesk::writePdf(const QList<PageArticle> &articles, const QString &file)
{
    const QLocale &locale = m_services.formatting.locale();
    const PageWords words = KnowledgeTexts::pageWords(locale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(articles.size() == 1 ? articles.first().article.title : words.title);
    writer.setCreator(tr("Regulars"));
    printArticles(writer, articles, words, isAmerican(locale));
    buffer.close();
    const ExportRecord record = recordOf(u"pdf"_s, QFileInfo(file).absoluteFilePath(), articles.size());
    whenDone(handOutNoted(m_services.database, record, [file, bytes] { return store(file, bytes); }), this,
             [this, file](const Result<void> &stored) { stored ? showSaved(file) : showError(stored.error()); });
}

void KnowledgeDesk::print(KnowledgeArticleId article, const QString &title)
{
    withPages(article, [this, title](const QList<PageArticle> &pages) {
        const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(title);
        auto *dialog = new QPrintDialog(printer.get(), &m_services.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, printer, pages] {
            const auto noted = handOutNoted(m_services.database, recordOf(u"printer"_s, {}, pages.size()), {});
            whenDone(noted, this, [this, printer, pages](const Result<void> &allowed) {
                if (!allowed) {
                    showError(allowed.error());
                    return;
                }
                const QLocale &locale = m_services.formatting.locale();
                printArticles(*printer, pages, KnowledgeTexts::pageWords(locale), isAmerican(locale));
            });
        });
        dialog->open();
    });
}

} // namespace regulars
