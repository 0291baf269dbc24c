// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerstoryview.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>

class QPrinter;
class QWidget;

namespace regulars {

class Dialogs;
class Formatting;
class MessageBar;

/// What the desk works with; all of it must outlive it.
struct StoryServices
{
    Database &database;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Prints the story of a customer, or writes it to a PDF file. Painted in the background: going away waits for what is being
/// painted. GUI thread only.
class StoryDesk final : public QObject
{
    Q_OBJECT

public:
    explicit StoryDesk(const StoryServices &services, QObject *parent = nullptr);

    /// Asks for the file first.
    void savePdf(CustomerId customer);
    /// Asks for the printer.
    void print(CustomerId customer);

private:
    void withStory(CustomerId customer, const std::function<void(const CustomerStory &)> &use);
    void write(const CustomerStory &story, const QString &file);
    void paint(const std::shared_ptr<QPrinter> &printer, const CustomerStory &story);

    StoryServices m_services;
    QThreadPool m_makers; ///< of pages
};

} // namespace regulars
