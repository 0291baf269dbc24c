// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "models/segments/segmentpeopleviews.h"

#include <QtCore/QObject>

#include <functional>

class QMenu;
class QWidget;

namespace regulars {

class CommandRunner;
class Formatting;
class FormDialog;
class KeptForms;
class SegmentForm;
struct SaveSegment;
class SignIn;

/// What the desk works with; all of it must outlive it.
struct SegmentServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
    QWidget &window;
};

/// Opens the forms and dialogs of segments and runs what can be done with them, for their page, the list of customers and
/// the card of a customer.
class SegmentDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentDesk(const SegmentServices &services, QObject *parent = nullptr);

    [[nodiscard]] const SegmentServices &services() const { return m_services; }
    [[nodiscard]] const SegmentListView &list() const { return *m_list; }
    void readAgain() { m_list->refresh(); }
    /// Null when there is none, or before they were read.
    [[nodiscard]] const SegmentRow *row(SegmentId segment) const;
    /// What rules are made of is read, and kept current, while somebody looks. Calls count.
    void follow(bool follows);
    [[nodiscard]] const std::optional<SegmentBook> &book() const { return m_book->value(); }
    /// The rule in plain words; empty before the book was read.
    [[nodiscard]] QString inWords(const SegmentRule &rule) const;
    [[nodiscard]] bool mayEdit() const;

    /// A new segment with the form; afterwards these customers are put into it.
    void create(const Segment &draft = {}, const QList<CustomerId> &customers = {});
    void createStatic(const QList<CustomerId> &customers = {});
    /// Ready segments, with how many they would have.
    void showGallery();
    void edit(SegmentId segment);
    void duplicate(SegmentId segment);
    void takeSnapshot(SegmentId segment);
    void remove(SegmentId segment);
    /// The rule of an earlier version holds again; it becomes a version of its own.
    void takeBack(SegmentId segment, const SegmentVersion &version);
    /// Why a customer is in the segment; asks whom when the id is not valid.
    void explain(SegmentId segment, CustomerId customer = {});
    void compare(SegmentId first, SegmentId second = {});
    /// Puts them in: of a static segment at once, of others after asking why; nobody: also asks whom.
    void pin(SegmentId segment, const QList<CustomerId> &customers);
    void unpin(SegmentId segment, CustomerId customer);
    /// Whom the list of customers is to show.
    void showMembers(SegmentId segment);
    void exportMembers(SegmentId segment);
    /// A menu "Add to segment" for these customers.
    void addMenu(QMenu &menu, const QList<CustomerId> &customers);
    /// What stands in it: the segments by hand, and a new one.
    void fillAddMenu(QMenu &menu, const QList<CustomerId> &customers);

Q_SIGNALS:
    /// Other segments, another book, or another person who may do something else.
    void changed();
    void segmentRequested(regulars::SegmentId segment);
    void customerRequested(regulars::CustomerId customer);
    void customersRequested(const regulars::CustomerFilter &filter);
    void exportRequested(const QList<regulars::CustomerId> &customers);

private:
    /// Runs it now, or as soon as the book was read.
    void withBook(std::function<void()> run);
    void openForm(const QString &key, const Segment &segment, const std::function<void()> &anew,
                  const QList<CustomerId> &customers = {});
    void save(SegmentForm *form, const SaveSegment &command, const QList<CustomerId> &customers);
    void openPin(SegmentId segment, const QList<CustomerId> &customers);
    [[nodiscard]] QString freeName(const QString &name) const;

    SegmentServices m_services;
    SegmentListView *m_list;
    SegmentBookView *m_book;
    int m_followers = 0;
    QList<std::function<void()>> m_waiting; ///< for the book
};

} // namespace regulars
